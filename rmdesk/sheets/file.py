"""From reportlab's objects to a file's bytes, and what PDF/A-2u and PDF/UA-1 ask of a file.

reportlab writes every object on its own and its streams without the line end that PDF/A wants.
Here objects are packed into compressed streams (PDF 1.7, section 7.5.7), which also makes the
structure's many small ones cheap.
"""

from __future__ import annotations

import hashlib
import zlib
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc

from .fonts import fonts_dir
from .tags import Written

if TYPE_CHECKING:
    from .page import About

PRODUCER = "RMDesk"
_PACKED = 200  # objects in one stream
_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{producer}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Which part of ISO 14289 the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def describe(document: Any, about: About) -> None:
    """Say what the file is: title, author, language (XMP), and what its colours mean (ICC)."""
    texts = {
        "title": about.title,
        "author": about.author,
        "subject": about.subject,
        "language": about.language,
        "producer": PRODUCER,
    }
    safe = {key: escape(_printable(text)) for key, text in texts.items()}
    xmp = _stream(_XMP.format(**safe).encode("utf-8"), Type="Metadata", Subtype="XML")
    xmp.filters = []  # so that any program finds it
    profile = _stream((fonts_dir().parent / "sheets" / "srgb.icc").read_bytes(), N=3)
    intent = pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("OutputIntent"),
            "S": pdfdoc.PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": pdfdoc.PDFString("sRGB"),
            "Info": pdfdoc.PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": document.Reference(profile, "profile"),
        }
    )
    catalog = document.Catalog
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
    catalog.OutputIntents = pdfdoc.PDFArray([intent])
    catalog.Metadata = document.Reference(xmp, "metadata")


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text)


def _stream(data: bytes, **entries: Any) -> Any:
    stream = pdfdoc.PDFStream()
    stream.content, stream.filters = data, [pdfdoc.PDFZCompress]
    for key, value in entries.items():
        stream.dictionary[key] = pdfdoc.PDFName(value) if isinstance(value, str) else value
    return stream


class _Info(pdfdoc.PDFObject):
    """What older readers show of a document; no clock, so that the same words give the same
    bytes."""

    def __init__(self, about: About) -> None:
        self.about = about

    def format(self, document: Any) -> bytes:
        texts = {
            "Title": self.about.title,
            "Author": self.about.author,
            "Subject": self.about.subject,
            "Creator": PRODUCER,
            "Producer": PRODUCER,
        }
        entries = {key: pdfdoc.PDFString(_printable(text)) for key, text in texts.items()}
        made: bytes = pdfdoc.PDFDictionary(entries).format(document)
        return made


def file_bytes(document: Any, about: About) -> bytes:
    """The whole file. The document cannot be drawn on afterwards."""
    document.encrypt.prepare(document)
    document.Reference(document.Catalog)
    info = document.Reference(_Info(about), "about")
    out = _Out()
    number = 1
    while number in document.numberToId:  # more may be added while these are formatted
        out.add(number, document.idToObject[document.numberToId[number]], document)
        number += 1
    root = document.Reference(document.Catalog)
    return out.finish(document, root.format(document), info.format(document))


_END = b"endstream"


def _stream_body(stream: Any, document: Any) -> bytes:
    content = stream.content
    data = content.encode("latin-1") if isinstance(content, str) else bytes(content)
    told = dict(stream.dictionary.dict)
    if stream.filters:
        data = zlib.compress(data)
        told["Filter"] = pdfdoc.PDFName("FlateDecode")
    told["Length"] = len(data)
    head: bytes = pdfdoc.format(pdfdoc.PDFDictionary(told), document)
    return head + b"\nstream\n" + data + _END


class _Out:
    """The file while it grows. Places: (1, offset, 0), or (2, number of its stream, index)."""

    def __init__(self) -> None:
        self._parts = [_HEAD]
        self._size = len(_HEAD)
        self._places: dict[int, tuple[int, int, int]] = {}
        self._waiting: list[tuple[int, bytes]] = []

    def add(self, number: int, made: Any, document: Any) -> None:
        """Write an object: streams at once, others packed with many."""
        if isinstance(made, Written):
            self._pack(number, made.format(document), document)
            return
        body: bytes = (
            _stream_body(made, document)
            if isinstance(made, pdfdoc.PDFStream)
            else pdfdoc.format(made, document, toplevel=1)
        )
        ending = body.rstrip()
        if ending.endswith(_END):
            # reportlab's own streams, such as pictures, lack the line end that PDF/A wants.
            self._write(number, ending.removesuffix(_END) + b"\n" + _END)
            return
        self._pack(number, body, document)

    def _pack(self, number: int, body: bytes, document: Any) -> None:
        """Keep an object for a stream of many."""
        self._waiting.append((number, body))
        if len(self._waiting) == _PACKED:
            self._flush(document)

    def _write(self, number: int, body: bytes) -> None:
        self._places[number] = (1, self._size, 0)
        made = b"%d 0 obj\n%s\nendobj\n" % (number, body)
        self._parts.append(made)
        self._size += len(made)

    def _flush(self, document: Any) -> None:
        if not self._waiting:
            return
        waiting, self._waiting = self._waiting, []
        stream = _stream(b"")
        home = document.idToObjectNumberAndVersion[document.Reference(stream).name][0]
        places, at = [], 0
        for index, (number, body) in enumerate(waiting):
            self._places[number] = (2, home, index)
            places.append(f"{number} {at}")
            at += len(body) + 1
        head = (" ".join(places) + "\n").encode("ascii")
        stream.content = head + b"\n".join(body for _, body in waiting)
        stream.dictionary.dict.update(
            Type=pdfdoc.PDFName("ObjStm"), N=len(waiting), First=len(head)
        )

    def finish(self, document: Any, root: bytes, info: bytes) -> bytes:
        """The last objects, the table of all places, the end."""
        self._flush(document)
        last = max(document.numberToId)
        for number in range(1, last + 1):
            if number not in self._places:
                self.add(number, document.idToObject[document.numberToId[number]], document)
        size = last + 2
        rows = [b"\x00" + b"\x00" * 4 + b"\xff\xff"]
        self._places[last + 1] = (1, self._size, 0)
        for number in range(1, size):
            kind, where, index = self._places[number]
            rows.append(bytes([kind]) + where.to_bytes(4, "big") + index.to_bytes(2, "big"))
        digest = hashlib.sha256(b"".join(self._parts)).hexdigest()[:32].upper()
        table = zlib.compress(b"".join(rows))
        head = (
            b"<< /Type /XRef /Size %d /W [1 4 2] /Root %s /Info %s /ID [<%s> <%s>] /Length %d "
            b"/Filter /FlateDecode >>"
        ) % (size, root, info, digest.encode(), digest.encode(), len(table))
        start = self._size
        self._write(last + 1, head + b"\nstream\n" + table + b"\nendstream")
        self._parts.append(b"startxref\n%d\n%%%%EOF\n" % start)
        return b"".join(self._parts)
