"""Cases from outside: what a hostile or careless stranger does to the command line, and what must come of it.

They know nothing of the engine: they look at exit codes, at what is printed, at files and at built HTML.
"""
