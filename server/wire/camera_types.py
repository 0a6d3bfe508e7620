"""A camera code, as the HTTP routes tell it."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class CameraCode:
    """A link as a drawing that a camera reads."""

    modules: int
    """Along each edge of the code."""
    path: str
    """Of its dark modules, one unit each, as in SVG."""
