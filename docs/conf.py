"""How the manual is built."""

project = "Détente"
author = "The Détente authors"
extensions = ["myst_parser"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
html_theme = "furo"
html_title = "Détente"
exclude_patterns = ["_build"]
