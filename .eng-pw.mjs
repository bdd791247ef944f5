import { chromium } from "playwright";
const [v,url,out,w=1280,h=800]=process.argv.slice(2); const dir=`/tmp/wt/eng-chr/${v}/out`;
const b = await chromium.launch({executablePath:dir+"/chromium",args:["--no-sandbox","--use-gl=angle","--use-angle=swiftshader","--enable-unsafe-swiftshader","--ignore-gpu-blocklist"],env:{...process.env,LD_LIBRARY_PATH:dir+"/lib:"+dir},timeout:15000});
console.log(b.version());
const p = await b.newPage({viewport:{width:+w,height:+h}});
p.on("pageerror",e=>console.log("PAGEERR",e.message.slice(0,200)));
await p.goto(url); await p.waitForTimeout(4000);
await p.mouse.move(300,300); await p.keyboard.press("ArrowLeft"); console.log(await p.evaluate(async()=>1+1));
await p.screenshot({path:out}); await b.close();
