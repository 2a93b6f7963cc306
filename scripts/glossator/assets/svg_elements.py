"""The elements of SVG that draw (SVG 1.1 and 2): no script, no page inside the picture, no film."""

DRAWING = frozenset(
    """
    a altGlyph altGlyphDef altGlyphItem animate animateColor animateMotion animateTransform circle clipPath
    color-profile defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix
    feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
    feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight
    feTile feTurbulence filter flowPara flowRegion flowRoot font font-face font-face-format font-face-name
    font-face-src font-face-uri g glyph glyphRef hatch hatchpath hkern image line linearGradient marker mask mesh
    meshgradient meshpatch meshrow metadata missing-glyph mpath path pattern polygon polyline radialGradient rect
    set solidcolor stop style svg switch symbol text textPath title tref tspan use view vkern
    """.split()  # noqa: SIM905 (seventy names are read more easily as words)
)
"""Local names in the namespace of SVG; XML tells capitals apart, so `Script` is on no list either."""
