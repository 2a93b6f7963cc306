"""Hostile strings, made of small parts: what opens an element, what it is, and what it asks for.

Every group names the hole it looks for. Nothing here is a word of a text; the
host `evil.example` exists nowhere (RFC 2606).
"""

from __future__ import annotations

import os

RUN = "alert(1)"

# What ends the place a value stands in: an attribute in either quotes, a title, a script, a comment, a CDATA section.
BREAKS = ["", '"', "'", '">', "'>", "</title>", "</script>", "</style>", "-->", "]]>", "</textarea>", "</a></p>"]

# Elements that run something by themselves.
ALIVE = [
    f"<script>{RUN}</script>",
    f"<ScRiPt>{RUN}</sCrIpT>",
    f"<img src=x onerror={RUN}>",
    f"<svg/onload={RUN}>",
    f"<svg><script>{RUN}</script></svg>",
    f"<body onload={RUN}>",
    f"<iframe src=javascript:{RUN}></iframe>",
    f"<details open ontoggle={RUN}>x</details>",
    "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
    "<base href=https://evil.example/>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<style>*{background:url(//evil.example/x)}</style>",
]

BREAK_OUTS = [f"{end}{element}" for end in BREAKS for element in ALIVE]

ATTRIBUTES = [
    f'" onmouseover="{RUN}', f"' onmouseover='{RUN}", f'" autofocus onfocus={RUN} x="', f"x onclick={RUN}",
    f'"onpointerenter={RUN}//', '" style="position:fixed;inset:0" x="', '" srcdoc="<script>1</script>" x="',
    '" formaction="javascript:alert(1)" x="', '" ping="https://evil.example/" x="', '" srcset="//evil.example/x 1x" x="',
    '"/><input autofocus onfocus=alert(1)>', "'/**/onload=alert(1)//", "`onerror=alert(1)`", '"\tonerror=alert(1)\t"',
]  # fmt: skip

ELEMENTS = [
    f"<{name} {handler}={RUN}>"
    for name in ("a", "audio", "button", "div", "embed", "form", "input", "marquee", "math", "object", "select", "table",
                 "template", "textarea", "video", "x-own")
    for handler in ("onclick", "onfocus", "onbegin", "onanimationstart")
]  # fmt: skip

FOREIGN = [
    "<math><mi//xlink:href='data:x,<script>alert(1)</script>'>", "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>", "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
    "<svg><animate attributeName=href to=javascript:alert(1)>", "<svg><foreignObject><body onload=alert(1)></foreignObject></svg>",
    "<svg><use href=data:image/svg+xml;base64,PHN2Zy8+#x></svg>", "<math href=javascript:alert(1)>x</math>",
    "<svg><desc><noscript></desc><img src=x onerror=alert(1)>", "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
]  # fmt: skip

# What one parser reads as text and another as markup.
MUTATIONS = [
    f"<{name}><p title=\"</{name}><img src=x onerror={RUN}>\">"
    for name in ("noscript", "template", "style", "textarea", "title", "xmp", "plaintext", "noembed", "noframes", "iframe")
] + [
    "<!--><img src=x onerror=alert(1)>-->", "<!--!><img src=x onerror=alert(1)>", "<!-- --!><img src=x onerror=alert(1)>",
    "<![CDATA[<img src=x onerror=alert(1)>]]>", "<?xml version='1.0'?><img src=x onerror=alert(1)>", "<!DOCTYPE html [<!ENTITY x 'y'>]>",
    "<img src=x onerror=alert(1)//", "<img src=x onerror=alert(1) ", "<<img src=x onerror=alert(1)>", "<img/src=x/onerror=alert(1)>",
    "<img\nsrc=x\nonerror=alert(1)>", "<img\x0csrc=x onerror=alert(1)>", "</ img src=x onerror=alert(1)>", "<%00img src=x onerror=alert(1)>",
    "<a<b>c", "If a<b then c", "3 < 4 and 5 > 2", "R&D & Co. &c.", "<", ">", "&", '"', "'", "`", "</", "<!", "<?", "<3", "x<y>z",
]  # fmt: skip

ENTITIES = [
    "&lt;img src=x onerror=alert(1)&gt;", "&#60;img src=x onerror=alert(1)&#62;", "&#x3c;script&#x3e;alert(1)&#x3c;/script&#x3e;",
    "&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;", "&amp;lt;img src=x onerror=alert(1)&amp;gt;", "&#0000060svg onload=alert(1)&#62",
    "&ltimg src=x onerror=alert(1)&gt", "&quot; onclick=&quot;alert(1)", "&#34; onclick=&#34;alert(1)", "&apos;&grave;&NewLine;&Tab;&colon;",
    "&amp", "&copy", "&notin;", "&#0;", "&#x110000;", "&#xd800;", "&#128;", "&unknown;", "&amp;amp;amp;", "&lt;!-- woven --&gt;", "&#x1f600;",
]  # fmt: skip

TEMPLATES = [
    "{{ 7*7 }}", "{% raw %}", "{% endraw %}", "{% include 'x' %}", "{{ config }}", "{{ page.content | safe }}", "{# note #}", "{{", "}}", "{%",
    "{{ ''.__class__ }}", "${7*7}", "#{7*7}", "<%= 7*7 %>", "{{ super() }}", "{% endautoescape %}", "{% autoescape false %}<b>x</b>",
]  # fmt: skip

# Python-Markdown's own marks, its extensions, and those of this project.
MARKDOWN = [
    "x {: onclick=alert(1) }", "x {#id onclick=alert(1)}", "x {: #top .a style=color:red }", "{ onclick=alert(1) }", "x{onclick=alert(1)}",
    "\x02wzxhzdk:0\x03", "\x02klzzwxh:0000\x03", "klzzwxh:0000", "wzxhzdk:0", "\x02amp\x03lt;script\x02amp\x03gt;", "\x0260\x03script\x0262\x03",
    "<!-- woven -->", "<!-- /woven -->", "<!--woven 0-->", "<!--woven 99999-->", "x\n<!-- /woven -->\n<img src=x onerror=alert(1)>\n<!-- woven -->",
    "[x]: javascript:alert(1) 'y'", "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1) \"y\")", "[x](java\tscript:alert(1))", "[x](\x01javascript:alert(1))",
    "[x](javascript&colon;alert(1))", "[x](javascript&#58;alert(1))", "[x](&#106;avascript:alert(1))", "[x](javascript%3Aalert(1))",
    "[x](data:text/html,<script>alert(1)</script>)", "[x](vbscript:msgbox(1))", "[x](<javascript:alert(1)>)", "[x](//evil.example/)", "[x](\\\\\\\\evil.example)",
    "[x](https://evil.example/\" onclick=\"alert(1))", "[x](<https://evil.example/\"onclick=alert(1)>)", "[x](#\" onclick=\"alert(1))", "[x](?\"><img src=x onerror=alert(1)>)",
    "![x](javascript:alert(1))", "![x](data:image/svg+xml,<svg/onload=alert(1)>)", "![\" onerror=\"alert(1)](x.png)", "![x](x.png\" onerror=\"alert(1))", "![x](https://evil.example/x.png)",
    "![x](//evil.example/x.png)", "![x](\\\\\\\\evil.example\\\\x.png)", "![x](x.png 'a\" onerror=alert(1) b')", "![<img src=x onerror=alert(1)>](x.png)", "<https://evil.example/\"onclick=alert(1)>",
    "<javascript:alert(1)>", "<x@evil.example>", "https://evil.example/<script>", "www.evil.example", "[^1]: <script>alert(1)</script>", "[^\"><script>alert(1)</script>]", "*[HTML]: <b>",
    "`<script>alert(1)</script>`", "``` <img src=x onerror=alert(1)>", "~~~ {: onclick=alert(1) }", "    <script>alert(1)</script>", "> <script>alert(1)</script>", "- <img src=x onerror=alert(1)>",
    "# <svg onload=alert(1)>", "<div>\n\n<script>alert(1)</script>\n\n</div>", "<pre>\n<script>alert(1)</script></pre>", "<?php alert(1) ?>", "<!X alert(1)>", "<del\n\n>", "</div>", "<x-y>\n*a*",
    "| a | b |\n|---|---|\n| <img src=x onerror=alert(1)> | c |", "[@smith2010, <script>alert(1)</script>]", "[x]{term=\"><script>alert(1)</script>}", "[x]{onclick=alert(1)}", "[x]{.plain onclick=alert(1)}",
    "$x$ \\(x\\)", "==x== ++y++ ~~z~~", "***a** b*", "_a_b_c_", "\\<script\\>", "\\", "a\\", "[[wiki]]", ":smile:", "--8<-- \"mkdocs.yml\"", "::: mkdocs", "!!! note \"x\"",
]  # fmt: skip

SIGNS = [
    "a\x00b", "a\x01b", "a\x08b", "a\x0bb", "a\x0cb", "a\x1bb", "a\x7fb", "a\x80b", "a\x85b", "a\x9fb", "a\xa0b", "a\u00adb", "a\u200bb", "a\u200eb", "a\u202eb\u202c", "a\u2066b\u2069", "a\u2028b", "a\u2029b",
    "a\ufeffb", "a\ufffeb", "a\uffffb", "a\ufdd0b", "a\ufffcb", "a\U0001fffeb", "a\U000e0041b", "a\ud800b", "a\udfffb", "\U0001f600", "İıŞş", "a\u0301\u0301\u0301", "‮<script>alert(1)</script>", "\u2039script\u203aalert(1)",
    "\uff1cscript\uff1ealert(1)\uff1c/script\uff1e", "a\tb", "a\nb", "a\r\nb", "a\rb", "x" * 5000, "<b>" * 800, "&lt;" * 1000, '"' * 1000, "[" * 500, "a b " * 1000 + "<img src=x onerror=alert(1)>",
]  # fmt: skip

SCHEMES = [
    f"{scheme}{rest}"
    for scheme in ("javascript:", "JAVASCRIPT:", " javascript:", "java\nscript:", "javascript\t:", "data:text/html,", "vbscript:", "file:///", "blob:", "view-source:", "//", "\\\\", "/\\", "https:\\\\")
    for rest in ("alert(1)", "evil.example/x.png")
]  # fmt: skip

GROUPS: dict[str, list[str]] = {
    "break-outs": BREAK_OUTS, "attributes": ATTRIBUTES, "elements": ELEMENTS, "foreign": FOREIGN, "mutations": MUTATIONS,
    "entities": ENTITIES, "templates": TEMPLATES, "markdown": MARKDOWN, "signs": SIGNS, "schemes": SCHEMES,
}  # fmt: skip

STRINGS: list[str] = [one for group in GROUPS.values() for one in group]
SAMPLE: list[str] = [one for group in GROUPS.values() for one in group[:: max(1, len(group) // 3)]]
"""Some of every group, for the ordinary tests."""

HOSTILE = STRINGS if os.environ.get("GLOSSATOR_HOSTILE") else SAMPLE
"""`make hostile` plants every string, the ordinary tests some of every group."""
