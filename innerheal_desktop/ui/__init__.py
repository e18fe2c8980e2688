"""The first face: the window. The only room that imports PySide6."""
