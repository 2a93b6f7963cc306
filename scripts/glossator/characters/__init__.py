"""Characters: letters without their marks, what prints nothing, and what no document may hold."""
