"""The forms in which texts cite, one a file: `find.FORMS` and `in_parentheses.SEGMENTS` list them in order."""
