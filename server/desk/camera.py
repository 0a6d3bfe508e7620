"""Camera codes: a link as a drawing that a phone can read off a screen or off paper."""

import segno

from server.wire.camera_types import CameraCode


def camera_code(url: str) -> CameraCode:
    """The code of a link."""
    code = segno.make(url, error="m", micro=False)
    return CameraCode(modules=len(code.matrix), path=_path(code))


def _path(code: segno.QRCode) -> str:
    """The dark modules, run by run, as the path of a drawing one unit to a module."""
    runs = []
    for y, row in enumerate(code.matrix):
        x = 0
        while x < len(row):
            length = 0
            while x + length < len(row) and row[x + length]:
                length += 1
            if length:
                runs.append(f"M{x} {y}h{length}v1h-{length}z")
            x += length or 1
    return "".join(runs)


__all__ = ["camera_code"]
