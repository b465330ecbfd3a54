"""From reportlab's objects to a file's bytes, and what PDF/A-2u and PDF/UA-1 ask of a file.

reportlab keeps a whole document until it is saved, writes every object on its own, and its
streams without the line end that PDF/A wants. Here pages and structure are written while the
document grows, and objects are packed into compressed streams (PDF 1.7, section 7.5.7), which
makes the structure's many small ones cheap.
"""

from __future__ import annotations

import hashlib
import zlib
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc

from .fonts import fonts_dir

if TYPE_CHECKING:
    from .canvas import About

PRODUCER = "RMDesk"
_PACKED = 200  # objects in one stream
_EFFORT = 6  # of the compression, from 1 to 9
_ROW = 7  # bytes that tell where an object is: its kind, 4 for the place, 2 for the index
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


_END = b"endstream"


class Out:
    """The file while it grows, and the numbers of its objects.

    Numbers are reportlab's own count, so that its objects and those written here make one file.
    """

    def __init__(self, document: Any) -> None:
        self._document = document
        self._parts = [_HEAD]
        self._size = len(_HEAD)
        self._places = bytearray(_ROW)  # of object 0, which is none, and so on
        self._waiting: list[tuple[int, bytes]] = []

    def take(self) -> int:
        """A number for an object to come."""
        document = self._document
        document.objectcounter = number = document.objectcounter + 1
        return int(number)

    def named(self, number: int) -> Any:
        """What reportlab's objects refer to an object by."""
        name = f"written {number}"
        self._document.idToObjectNumberAndVersion[name] = (number, 0)
        return pdfdoc.PDFObjectReference(name)

    def stream(self, data: bytes, entries: str = "") -> int:
        """Write a stream; its number."""
        number = self.take()
        packed = zlib.compress(data, _EFFORT)
        head = f"<< {entries}/Filter /FlateDecode /Length {len(packed)} >>\nstream\n"
        self._write(number, head.encode("ascii") + packed + b"\n" + _END)
        return number

    def pack(self, number: int, body: bytes) -> None:
        """Write an object that is no stream, together with many."""
        self._waiting.append((number, body))
        if len(self._waiting) == _PACKED:
            self._flush()

    def finished(self, about: About) -> bytes:
        """The whole file, with all that reportlab holds. Nothing can be added afterwards."""
        document = self._document
        document.encrypt.prepare(document)
        root = document.Reference(document.Catalog)
        info = document.Reference(_Info(about), "about")
        number = 1
        while number <= document.objectcounter:  # more may come while these are formatted
            if name := document.numberToId.get(number):
                self._add(number, document.idToObject[name])
            number += 1
        self._flush()
        return self._end(root.format(document), info.format(document))

    def _add(self, number: int, made: Any) -> None:
        """Write an object of reportlab's."""
        body: bytes = (
            _stream_body(made, self._document)
            if isinstance(made, pdfdoc.PDFStream)
            else pdfdoc.format(made, self._document, toplevel=1)
        )
        ending = body.rstrip()
        if ending.endswith(_END):
            self._write(number, ending.removesuffix(_END) + b"\n" + _END)
        else:
            self.pack(number, body)

    def _write(self, number: int, body: bytes) -> None:
        self._place(number, 1, self._size, 0)
        made = b"%d 0 obj\n%s\nendobj\n" % (number, body)
        self._parts.append(made)
        self._size += len(made)

    def _place(self, number: int, kind: int, where: int, index: int) -> None:
        """Note where an object is: (1, offset, 0), or (2, number of its stream, index)."""
        places, start = self._places, number * _ROW
        if start >= len(places):
            places.extend(bytes(start + _ROW - len(places)))
        row = bytes([kind]) + where.to_bytes(4, "big") + index.to_bytes(2, "big")
        places[start : start + _ROW] = row

    def _flush(self) -> None:
        if not self._waiting:
            return
        waiting, self._waiting = self._waiting, []
        begins, at = [], 0
        for number, body in waiting:
            begins.append(f"{number} {at}")
            at += len(body) + 1
        head = (" ".join(begins) + "\n").encode("ascii")
        told = f"/Type /ObjStm /N {len(waiting)} /First {len(head)} "
        home = self.stream(head + b"\n".join([body for _, body in waiting]), told)
        for index, (number, _) in enumerate(waiting):
            self._place(number, 2, home, index)

    def _end(self, root: bytes, info: bytes) -> bytes:
        """The table of all places, and the end."""
        last = self.take()
        start = self._size
        self._place(last, 1, start, 0)
        self._places[5:7] = b"\xff\xff"
        digest = hashlib.sha256()
        for part in self._parts:
            digest.update(part)
        mark = digest.hexdigest()[:32].upper().encode()
        table = zlib.compress(self._places)
        head = (
            b"<< /Type /XRef /Size %d /W [1 4 2] /Root %s /Info %s /ID [<%s> <%s>] /Length %d "
            b"/Filter /FlateDecode >>"
        ) % (last + 1, root, info, mark, mark, len(table))
        self._write(last, head + b"\nstream\n" + table + b"\n" + _END)
        self._parts.append(b"startxref\n%d\n%%%%EOF\n" % start)
        return b"".join(self._parts)


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
