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
    # No network, so no TLS; hashes are in Python itself. An old OpenSSL cannot do harm so either.
    "ssl",
    "_ssl",
    "_hashlib",
    "curses",
    "readline",
    # numpy's tests, its compiler of Fortran, and what only they want; matching multiplies tables.
    "numpy.testing",
    "numpy.tests",
    "numpy.f2py",
    "numpy.distutils",
    "numpy.array_api",
    "numpy.polynomial",
    "numpy.fft",
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
    "PySide6.QtDBus",
    "PySide6.scripts",
    "PySide6.support.deprecated",
]

# Files, by where they go in the frozen folder. The letters' case does not count.
PATTERNS = [
    # The list of what pip put where names the folder it was built in.
    r"\.dist-info/RECORD$",
    # Qt: software OpenGL, and plugins for screens, keyboards and certificates nobody here
    # has. Of the picture formats SVG, ICO, GIF and JPEG stay; PNG is in Qt itself.
    r"opengl32sw",
    r"(^|/)d3dcompiler_",
    r"plugins/platforms/q?(lib)?q(direct2d|minimal|minimalegl|vnc|linuxfb|vkkhrdisplay|eglfs)",
    r"plugins/platformthemes/libqgtk3",
    r"plugins/(egldeviceintegrations|generic|networkinformation|tls|vectorimageformats)",
    r"plugins/(designer|qmltooling|sqldrivers|position|multimedia|sensors|webview)",
    r"plugins/platforminputcontexts/(lib)?qtvirtualkeyboard",
    r"plugins/imageformats/(lib)?q(tiff|tga|wbmp|icns|pdf|webp)",
    r"(lib)?Qt6?(Qml|Quick|VirtualKeyboard|EglFS|OpenGLWidgets)[A-Za-z0-9]*\.",
    r"PySide6/(Assistant|Designer|Linguist)",
    # Of Qt's own translations those of dialogs and of the languages RMDesk speaks.
    r"translations/(?!qt(base)?_(de|es|ar|en)\.qm)[^/]*\.qm",
    # Tests and sources that libraries bring along.
    r"(^|/)tests?/",
    r"\.(pyi|pxd|c|h|hpp|cpp|pyx|lib|a)$",
    r"(^|/)py\.typed$",
    # On Linux sheets are sent by the command lp, not by Qt.
    r"plugins/printsupport/libcups",
    # Pictures of the README.
    r"^resources/pictures/",
    r"^resources/demo/README\.md$",
]
FILES = re.compile("|".join(PATTERNS), re.IGNORECASE)


# Languages whose dates babel may be asked to write: those of the systems RMDesk runs on. Babel
# knows 300 more, 20 MB of them; the window falls back on Qt's dates there.
LANGUAGES = frozenset(
    """af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id
    is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms mt my nb ne nl nn no or pa pl ps pt ro root
    ru si sk sl sq sr sv sw ta te th tl tr uk ur uz vi yo zh zu""".split()
)
LOCALE = re.compile(r"babel/locale-data/([a-z]+)[^/]*\.dat$", re.IGNORECASE)


def is_wanted(place: str) -> bool:
    """Whether the file that would go to ``place`` in the frozen folder is needed there."""
    place = place.replace("\\", "/")
    locale = LOCALE.search(place)
    if locale:
        return locale[1] in LANGUAGES
    return not FILES.search(place)


def unreached(needs: dict[str, set[str]]) -> set[str]:
    """The shared libraries that nothing wants any more, now that other files are left out.

    ``needs``: for each file by its place, the names of the libraries it is linked with. Files in
    folders are asked for by Python or Qt; those beside the program only by other libraries.
    """
    by_name = {place.rpartition("/")[2]: place for place in needs}
    wanted = [place for place in needs if "/" in place or not place.startswith("lib")]
    reached = set(wanted)
    while wanted:
        for name in needs[wanted.pop()]:
            place = by_name.get(name)
            if place and place not in reached:
                reached.add(place)
                wanted.append(place)
    return set(needs) - reached
