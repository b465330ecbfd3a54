"""What the frozen program leaves out: parts of libraries that nothing of RMDesk ever reaches.

Read by rmdesk.spec. The self-test of the frozen program and tests/package show that what is left is
enough; the budgets in building.py show that nothing large crept back.
"""

from __future__ import annotations

import re

# Modules; each with all that is below it.
MODULES = [
    "tkinter",
    "_tkinter",
    "lib2to3",
    "pydoc",
    "pydoc_data",
    "doctest",
    "ensurepip",
    "idlelib",
    "venv",
    "setuptools",
    "pkg_resources",
    "pip",
    "curses",
    "readline",
    # numpy's tests, its compiler of Fortran, and what only they want; matching multiplies tables.
    "numpy.testing",
    "numpy.tests",
    "numpy.f2py",
    "numpy.distutils",
    "numpy.array_api",
    "numpy.polynomial",
    # Picture formats no logo comes in; AVIF alone is 8 MB.
    "PIL._avif",
    "PIL.AvifImagePlugin",
    "PIL._webp",
    "PIL._imagingtk",
    "PIL.ImageTk",
    "PIL.ImageQt",
    "PIL.ImageShow",
    "PIL._imagingcms",
    "PIL.ImageCms",
    # Databases and servers; ours is SQLite.
    "sqlalchemy.dialects.mssql",
    "sqlalchemy.dialects.mysql",
    "sqlalchemy.dialects.oracle",
    "sqlalchemy.dialects.postgresql",
    "sqlalchemy.testing",
    "alembic.testing",
    "babel.messages",
    "fontTools.ufoLib",
    "fontTools.designspaceLib",
    "mypy",
    "pytest",
    "lxml",
    "rustworkx.visualization",
    # Parts of Qt.
    *(f"PySide6.Qt{name}" for name in ("Qml", "Quick", "QuickWidgets", "OpenGL", "OpenGLWidgets")),
    "PySide6.scripts",
    "PySide6.support.deprecated",
]

# Files, by where they go in the frozen folder. The letters' case does not count.
FILES = re.compile(
    "|".join(
        (
            # Qt: software OpenGL, and plugins for screens, keyboards and certificates nobody here
            # has. Of the picture formats SVG, ICO, GIF and JPEG stay; PNG is in Qt itself.
            r"opengl32sw",
            r"(^|/)d3dcompiler_",
            r"plugins/platforms/q?(lib)?q(direct2d|minimal|minimalegl|vnc|linuxfb|vkkhrdisplay|eglfs)",
            r"plugins/(egldeviceintegrations|generic|networkinformation|tls|platforminputcontexts"
            r"/libqtvirtualkeyboard|vectorimageformats|designer|qmltooling|sqldrivers|position"
            r"|multimedia|sensors|webview)",
            r"plugins/imageformats/(lib)?q(tiff|tga|wbmp|icns|pdf|webp)",
            r"(lib)?Qt6?(Qml|Quick|VirtualKeyboard|EglFS|OpenGLWidgets)[A-Za-z0-9]*\.",
            r"PySide6/(Assistant|Designer|Linguist)",
            # Of Qt's own translations those of dialogs and of the languages RMDesk speaks.
            r"translations/(?!qt(base)?_(de|es|ar|en)\.qm)[^/]*\.qm",
            # Tests and sources that libraries bring along.
            r"(^|/)tests?/",
            r"\.(pyi|pxd|c|h|hpp|cpp|pyx|lib|a)$",
            r"(^|/)py\.typed$",
            # Pictures of the README.
            r"^resources/pictures/",
            r"^resources/demo/README\.md$",
        )
    ),
    re.IGNORECASE,
)


def is_wanted(place: str) -> bool:
    """Whether the file that would go to ``place`` in the frozen folder is needed there."""
    return not FILES.search(place.replace("\\", "/"))
