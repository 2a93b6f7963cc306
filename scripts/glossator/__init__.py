"""An annotated reader: source texts become a static website of cross-linked pages."""

__version__ = "0.1.0"
