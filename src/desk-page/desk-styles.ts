import "../elements/hidden-text.css";
import "../elements/reset.css";
import "../elements/tokens.css";
import "./styles/page.css";
import "./styles/article.css";
import "./styles/claims.css";
import "./styles/form.css";
import "./styles/outcome.css";
