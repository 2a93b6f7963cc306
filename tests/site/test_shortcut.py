"""The shortcut around Python-Markdown must give what Python-Markdown gives, page for page."""

import re
from html import unescape

import yaml
from markdown import Markdown

from glossator.adapters.shortcut import Shortcut
from glossator.publish.press import press
from glossator.weave.page import Heading, Html

EXTENSIONS = ["attr_list", "toc"]
CONFIGS = {"toc": {"permalink": "#", "permalink_title": "Link", "toc_depth": "2-3"}}


def body(page):
    front, _, rest = page.as_markdown().partition("\n---\n\n")
    assert yaml.safe_load(front.removeprefix("---\n"))["title"]
    return rest


def lines(html):
    return [line for line in html.split("\n") if line.strip()]


def test_every_page_renders_as_through_markdown(project):
    project.write(
        "docs/texts/odd.md",
        "---\ntitle: 'Odd *title* & <tags> #1 `x` [y](z)'\n---\n\n## A *b* `c` & <d> {e} #f\n\nWords.\n\n## A b c\n\nMore.\n",
    )
    shortcut = Shortcut(EXTENSIONS, CONFIGS)
    pages = press(project.root).pages()
    assert len(pages) > 15
    for page in pages:
        markdown = Markdown(extensions=[*EXTENSIONS, "glossator"], extension_configs=CONFIGS)
        whole = markdown.convert(body(page))
        rendered = shortcut.render(page.parts)
        assert rendered is not None, page.path
        assert lines(rendered[0]) == lines(whole), page.path
        assert rendered[1] == markdown.toc_tokens, page.path


def test_a_heading_that_is_more_than_one_line_takes_the_long_way():
    shortcut = Shortcut(EXTENSIONS, CONFIGS)
    assert shortcut.render([Heading(1, "T\n\nSome *Markdown*.", "t"), Html("<p>x</p>", "x")]) is None
    assert shortcut.render([Heading(1, "T", "t"), Html("<p>x</p>", "x")]) is not None


def test_finished_html_is_not_read_for_the_signs_of_a_part():
    shortcut = Shortcut(EXTENSIONS, CONFIGS)
    words = "<pre>\n# no heading\n<!-- /woven -->\n<!-- woven -->\n</pre>"
    rendered = shortcut.render([Heading(1, "T", "t"), Html(words, ""), Html("<p>x</p>", "x")])
    assert rendered is not None
    assert rendered[0].endswith(f"\n{words}\n<p>x</p>")


def test_headings_print_what_was_written(project):
    project.write("docs/texts/odd.md", "---\ntitle: 'A *b* & <i> [x](y)'\n---\n\n## `c` & <d> {e} #f _g_\n\nW.\n")
    assert project.run("build") == 0
    page = project.page("texts/odd")
    heading = re.search(r'<h2 id="[^"]+">(.*?)<a class="headerlink"', page)
    assert heading is not None
    assert unescape(heading.group(1)) == "c & <d> {e} #f g"
    assert "<d>" not in heading.group(1)
    title = re.search(r'<h1 id="top">(.*?)<a class="headerlink"', page)
    assert title is not None
    assert unescape(title.group(1)) == "A *b* & <i> [x](y)"
