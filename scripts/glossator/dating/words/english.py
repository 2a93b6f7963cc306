"""English, with the Latin of catalogues."""

from glossator.dating.words.words import Words

ENGLISH = Words(
    months="january|jan;february|feb|febr;march|mar;april|apr;may;june|jun;july|jul;august|aug;september|sept|sep;"
    "october|oct;november|nov;december|dec",
    seasons="spring;summer;autumn|fall;winter",
    weekdays="monday|mon|tuesday|tue|tues|wednesday|wed|thursday|thu|thur|thurs|friday|fri|saturday|sat|sunday|sun",
    idle="of|the|in|on|dated|date|year|published|publ|pub|issued|printed|posted|updated|last updated|last modified|"
    "anno|online|early|late|mid|received|revised|first published online|published online|epub|web|publication date",
    none="n.d|no date|nodate|undated|date unknown|unknown|s.a|sine anno|s.d|date not identified|"
    "date of publication not identified|nd|not dated",
    forthcoming="forthcoming|to appear|to be published|forthc|in publication",
    in_press="in press|in print|in production",
    in_preparation="in preparation|in prep|manuscript in preparation|work in progress",
    submitted="submitted|under review|submitted for publication|manuscript submitted for publication",
    accessed="last accessed|date accessed|date of access|accessed|access date|accessed on|retrieved|"
    "last retrieved|consulted|visited|"
    "last visited|last consulted|last checked|viewed|last viewed|cited|read|checked|seen|access",
    about="ca|c|circa|cca|about|around|approximately|approx|roughly|or about|near",
    perhaps="probably|prob|perhaps|maybe|possibly|poss|presumably|likely|apparently",
    since="since|from|after|not before|no earlier than|not earlier than|later than|post|as of|beginning",
    until="until|till|before|by|not after|no later than|not later than|up to|earlier than|ante|to|through",
    present="present|to date|today|now|ongoing|date|current|to present|to the present|the present",
    between="between|from",
    to="to|through|thru|until|till",
    both="and|&",
    either="or",
    bc="b.c|bc|b.c.e|bce|before christ",
    ad="a.d|ad|c.e|ce|anno domini",
    century="century|cent|c|centuries",
    reprinted="reprinted|reprint|repr|rpt|reissued|reissue|rev|revised|republished|reimpr|impression|this ed|new ed",
    edition="edition|ed|edn|printing|impr",
)
