/** 编码词、各部分、传输编码和字符集：RFC 2045 至 2047。 */
export const mime = {
  'long-encoded-word': {
    title: '一个编码词长 {length} 个字符，上限是 75。',
    why: '有的收件方不会解码，读者看到的是“=?utf-8?…”。',
    fix: '在字符边界处把文字拆成几个编码词，各占一行。',
  },
  'malformed-encoded-word': {
    title: '编码词已损坏：{text}',
    why: '里面有空格、从中间被截断，或与所写的编码方式不符，因此会原样显示。',
    fix: '每一段单独编码，交给邮件库来做。',
  },
  'encoded-word-in-address': {
    title: '{name} 把地址本身也编码了。',
    why: '只有前面的名字可以编码；编码过的地址谁也收不到。',
    fix: '只编码名字：=?utf-8?B?…?= <name@domain>。',
  },
  'encoded-word-in-quotes': {
    title: '{name} 的编码词写在了引号里。',
    why: '在引号里它只是普通文字，严格的收件方会显示“=?utf-8?…”。',
    fix: '编码词外面不要加引号。',
  },
  'encoded-word-in-parameter': {
    title: '{name} 的参数（例如文件名）里用了编码词。',
    why: '标准对此另有写法；有的收件方会把“=?utf-8?…”当作文件名显示。',
    fix: "写成 filename*=utf-8''…（RFC 2231），邮件库就是这样做的。",
  },
  'missing-mime-version': {
    title: '缺少 MIME-Version。',
    why: '没有它，Content-Type 和编码可以不被理会：读者可能看到源码，过滤器也会扣分。',
    fix: '加上“MIME-Version: 1.0”。',
  },
  'malformed-content-type': {
    title: 'Content-Type 无法解读：{value}',
    why: '收件方会按纯文本处理，附件就成了一行行字母。',
    fix: '写“类型/子类型”，参数之间用分号隔开；含特殊字符的值要加引号。',
  },
  'missing-boundary': {
    title: '类型为 {type} 的部分没有写 boundary。',
    why: '没人知道各部分从哪里开始，读者看到的是混在一起的文字。',
    fix: '在 Content-Type 里加上 boundary="…"。',
  },
  'boundary-not-found': {
    title: '声明了 boundary {boundary}，但正文里没有。',
    why: '没有任何部分开始，邮件看上去是空的。',
    fix: '每个部分以“两个连字符加 boundary”的一行开头，与 Content-Type 里的一字不差。',
  },
  'unclosed-multipart': {
    title: 'boundary {boundary} 没有结束行。',
    why: '邮件看上去被截断了；严格的服务器会拒收，过滤器也不喜欢。',
    fix: '以“两个连字符、boundary、再两个连字符”的一行结尾，并检查邮件是否在途中被截断。',
  },
  'boundary-too-long': {
    title: '一个 boundary 长 {length} 个字符，上限是 70。',
    why: '这样有的收件方找不到各个部分。',
    fix: '换一个短的。',
  },
  'boundary-reused': {
    title: '内层部分用了外层的 boundary：{boundary}',
    why: '两层的分隔行一模一样，各部分会错位或消失。',
    fix: '每个 multipart 各用自己的 boundary。',
  },
  'unknown-transfer-encoding': {
    title: '没有“{encoding}”这种传输编码。',
    why: '收件方无法解码，只能显示为未知文件。',
    fix: '使用 7bit、8bit、quoted-printable 或 base64。',
  },
  'encoded-multipart': {
    title: '类型为 {type} 的部分写着编码为 {encoding}。',
    why: 'multipart 不能整体编码，只能逐个部分编码。',
    fix: '去掉这里的 Content-Transfer-Encoding，写到里面的各部分上。',
  },
  '8bit-in-7bit': {
    title: '写着 {encoding} 的部分里有非 ASCII 字节。',
    why: '服务器可能清掉第八位或拒收；文字会变成乱码，过滤器也有针对它的规则。',
    fix: '用 quoted-printable 或 base64 编码这一部分。',
  },
  'bad-base64': {
    title: 'base64 部分里有不属于 base64 的字符。',
    why: '收件方会跳过它们或就此停止：文件会损坏。',
    fix: '重新编码，并检查后面是否被追加了文字（页脚、签名）。',
  },
  'bad-quoted-printable': {
    title: 'quoted-printable 部分里有“=”后面不是两位十六进制数字。',
    why: '收件方只能猜；含“=”的网址会失效。',
    fix: '把整段文字一起编码：“=”本身要写成 =3D。',
  },
  'long-encoded-line': {
    title: '一行 {encoding} 长 {length} 个字符，上限是 76。',
    why: '严格的解码器会拒绝，过滤器也有针对它的规则。',
    fix: '编码后的文字每 76 个字符换行。',
  },
  'needless-base64': {
    title: '只有 ASCII 的纯文本用了 base64 发送。',
    why: '垃圾邮件用这种办法藏词，所以过滤器会扣分。',
    fix: '用 7bit 或 quoted-printable 发送。',
  },
  'unknown-charset': {
    title: '没有“{charset}”这种字符集。',
    why: '读者会看到乱码，过滤器也有针对它的规则。',
    fix: '写 utf-8，并把文字转换为 UTF-8。',
  },
  'missing-charset': {
    title: '含非 ASCII 字符的文字没有写明字符集。',
    why: '这时按 us-ascii 处理，读者看到什么全凭运气。',
    fix: '在 Content-Type 里加上 charset=utf-8。',
  },
  'not-in-charset': {
    title: '文字并不是所写的字符集 {charset}。',
    why: '读者会看到乱码或问号。',
    fix: '把文字转换为该字符集，或写明它实际的字符集。',
  },
};
