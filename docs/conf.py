"""Sphinx configuration."""

from importlib.metadata import version as version_of

project = "timeline"
author = "the timeline authors"
copyright = "the timeline authors"  # noqa: A001
release = version_of("dateline-timeline")

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx.ext.doctest",
]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
exclude_patterns = ["_build", "examples"]
default_role = "any"
html_theme = "furo"
html_title = f"timeline {release}"

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
napoleon_google_docstring = True
napoleon_numpy_docstring = False
autodoc_preserve_defaults = True
nitpick_ignore_regex = [
    # The standard library's pages are not at hand without a network.
    (r".*", r"(collections|datetime|fractions|inspect|os|re)(\..*)?"),
    # Unions that are spelt out where they are defined, and a private type variable.
    (r"py:class", r"Expression|Recurring|.*\._Production"),
]
