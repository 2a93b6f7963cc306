"""Common surnames of languages that print the surname first, as lists in Latin letters spell them."""

from __future__ import annotations

SURNAMES = {
    "zh": "wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie tang deng feng yu"
    " dong xiao cheng cao yuan peng zeng lü lu jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao"
    " tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan qian tao chiang chou chang tsai hsu"
    " hsieh wong chan cheung leung kwok cheng tsang teng tseng chao hsiao yip lau mok",
    "ko": "kim lee park pak choi ch’oe choe jung jeong chung kang cho jo yoon yun jang chang lim im han shin oh seo sŏ kwon kwŏn hwang"
    " ahn song ryu yoo hong moon yang bae baek heo nam noh roh",
    "vi": "nguyen nguyễn tran trần le lê pham phạm hoang hoàng huynh huỳnh phan vu vũ vo võ dang đặng bui bùi do đỗ ngo ngô duong dương ly lý trinh"
    " trịnh dinh đinh",
    "ja": "sato satō suzuki takahashi tanaka ito itō watanabe yamamoto nakamura kobayashi kato katō yoshida yamada sasaki yamaguchi"
    " matsumoto inoue kimura hayashi shimizu saito saitō yamazaki mori abe ikeda hashimoto yamashita ishikawa nakajima maeda ogawa"
    " fujita okada goto gotō hasegawa murakami kondo kondō ishii sakamoto endo endō aoki fujii nishimura fukuda ota ōta miura"
    " fujiwara okamoto matsuda nakagawa nakano harada ono ōno tamura takeuchi kaneko wada nakayama ishida ueda morita hara shibata"
    " sakai kudo kudō yokoyama miyazaki miyamoto uchida takagi ando andō maruyama imai fujimoto murata takeda ueno sugiyama",
    "hu": "nagy kovács tóth szabó horváth varga kiss molnár németh farkas balogh papp takács juhász lakatos mészáros oláh simon rácz"
    " fekete szilágyi török fehér balázs gál kis szűcs kocsis pintér fodor orsós szalai sipos magyar lukács gulyás biró bíró király"
    " katona lászló jakab bogdán sándor boros",
}
"""By language, in small letters with and without their marks."""
_GIVEN_TOO = frozenset(["kim", "lee", "jo", "han", "ray", "long", "may", "ren", "simon", "sándor", "lászló", "lukács", "balázs", "jin", "song", "an", "ann", "ma", "he", "jung", "kang", "ono", "jakab", "chan", "chung", "abe", "dong"])  # fmt: skip
"""Those that are given names somewhere."""
_ALL = frozenset(name for names in SURNAMES.values() for name in names.split())


def stands_first(words: list[str]) -> bool:
    """Return whether the first of a person's words is a surname that its language prints first, and no other is one.

    A hyphen in the last, `Kim Min-jung`, tells it where the first may be a given name.
    """
    if not 2 <= len(words) <= 4 or words[0].lower() not in _ALL:
        return False
    last = words[-1]
    parts = last.split("-")
    hyphened = len(parts) == 2 and parts[1][:1].islower()
    if words[0].lower() in _GIVEN_TOO:
        return hyphened or (len(words) == 3 and last.lower() not in _ALL and len(words[1]) < 5 and len(last) < 5)
    return last.lower() not in _ALL or hyphened
