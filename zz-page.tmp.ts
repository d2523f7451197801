// throwaway: builds /tmp/mapa/site with a fake deck slide and a reading page
import { parseHTML } from 'linkedom';
import { readTaller } from '/work/main/src/content/read-taller.ts';
import { registry } from '/work/main/src/components/registry.ts';
import { map } from '/work/main/src/components/map/map.ts';
import { mkdirSync, writeFileSync, readFileSync, cpSync, existsSync } from 'node:fs';
import { build } from 'esbuild';
const all = new Map(registry); all.set('mapa-ejercicios', map as any);
const slides = process.env.SLIDES ?? '/work/main/slides';
const t = readTaller(slides, all.values());
const token:any = t.slides.flatMap(s=>s.body).find((b:any)=>b.type==='component'&&b.name==='mapa-ejercicios');
const { document } = parseHTML('<!doctype html><html><body></body></html>');
const source=(id:string)=>{const i=t.sources.findIndex(s=>s.id===id); if(i<0) throw new Error(id); return {...t.sources[i]!,number:i+1}};
const fig=(h:number)=>map.render(map.layout(token.spec,{width:1136,height:h}),{document:document as any,source}).outerHTML;
mkdirSync('/tmp/mapa/site',{recursive:true});
await build({entryPoints:['/work/main/src/components/map/element.ts'],bundle:true,splitting:true,format:'esm',outdir:'/tmp/mapa/site',metafile:true}).then(r=>{for(const[k,v] of Object.entries(r.metafile.outputs))console.log(k,v.bytes)});
await build({entryPoints:['/work/main/src/components/map/map.css'],bundle:true,outdir:'/tmp/mapa/site'});
const F='/work/main/node_modules/@fontsource/';
for (const [a,b] of [['public-sans/files/public-sans-latin-400-normal.woff2','ps400.woff2'],['public-sans/files/public-sans-latin-700-normal.woff2','ps700.woff2'],['bricolage-grotesque/files/bricolage-grotesque-latin-800-normal.woff2','bg800.woff2']]) cpSync(F+a,'/tmp/mapa/site/'+b);
const tokens=readFileSync('/work/main/src/styles/tokens.css','utf8');
const base=`@layer tokens, base, components; ${tokens}
@font-face{font-family:'Public Sans';font-weight:400;src:url(ps400.woff2)}@font-face{font-family:'Public Sans';font-weight:700;src:url(ps700.woff2)}@font-face{font-family:'Bricolage Grotesque';font-weight:800;src:url(bg800.woff2)}
@layer base { *{box-sizing:border-box} body{margin:0;background:var(--arena);color:var(--tinta);font-family:var(--letra)} .reveal .solo-lectores, .mapa-aviso.solo-lectores{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap} .fuentes-de-figura{margin:0;color:var(--piedra);font-size:16px} .fuentes-de-figura a{color:inherit}}`;
const page=(body:string,extra='',js=true)=>`<!doctype html><html lang="es-MX"><head><meta charset="utf-8"><meta name=viewport content="width=device-width,initial-scale=1"><title>Mapa</title><style>${base}${extra}</style><link rel=stylesheet href=map.css></head><body>${body}${js?'<script type=module src=element.js></script>':''}</body></html>`;
const H=Number(process.env.H??500);
const slide=(h:number)=>`<main class="reveal" style="position:relative;width:1280px;height:720px;overflow:hidden"><section style="position:absolute;left:72px;top:48px;width:1136px"><h2 style="font:800 56px/1.05 var(--titular);margin:0;letter-spacing:-.02em">30 estados participantes</h2><div style="position:absolute;top:${720-48-60-h-0}px;left:0;width:1136px;height:${h}px;outline:1px dotted #ccc"><mapa-ejercicios class="componente">${fig(h)}</mapa-ejercicios></div></section><footer style="position:absolute;left:72px;right:72px;bottom:14px;height:40px;border-top:1px solid var(--linea)"></footer></main>`;
writeFileSync('/tmp/mapa/site/slide.html',page(slide(H)));
writeFileSync('/tmp/mapa/site/slide440.html',page(slide(440)));
writeFileSync('/tmp/mapa/site/slide-nojs.html',page(slide(H),'',false));
const lect=`<main class="lectura" style="max-width:960px;margin:0 auto;padding:16px"><h1>Ejercicios locales</h1><mapa-ejercicios class="componente">${fig(500)}</mapa-ejercicios><p style="height:800px">fin</p></main>`;
writeFileSync('/tmp/mapa/site/lectura.html',page(lect));
writeFileSync('/tmp/mapa/site/lectura-nojs.html',page(lect,'',false));
