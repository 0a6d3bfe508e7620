"""Camera codes: the drawing has the dark modules of the code, and no others."""

import re

import segno

from server.desk.camera import camera_code

LINK = "http://192.168.1.20:8000/#seat=5m_Xti5bLbmprxVtBKz-2VdSNHbYeuO1"


def test_a_drawing_has_every_dark_module_and_no_other() -> None:
    drawn = camera_code(LINK)
    dark = {
        (int(x) + step, int(y))
        for x, y, length in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\3z", drawn.path)
        for step in range(int(length))
    }
    code = segno.make(LINK, error="m", micro=False)
    assert drawn.modules == len(code.matrix)
    assert dark == {
        (x, y) for y, row in enumerate(code.matrix) for x, module in enumerate(row) if module
    }
