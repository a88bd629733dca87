// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/page.h"

#include <hpdf.h>
#include <hpdf_doc.h>
#include <hpdf_font.h>
#include <hpdf_fontdef.h>
#include <hpdf_pages.h>
#include <hpdf_streams.h>

#include <array>
#include <cstdio>
#include <map>
#include <span>

#include "core/must.h"
#include "core/store/fault.h"
#include "receipts/long_paper.h"

// libharu speaks floating point; this is the one file where lengths become points.
namespace touat::receipts {

namespace {

// Errors of libharu are sticky: the first is remembered, every later call fails too, and one check
// before saving tells. Nothing is thrown through its C frames.
struct FirstError {
    HPDF_STATUS code = 0;
    static void remember(HPDF_STATUS code, HPDF_STATUS, void* self) {
        auto* error = static_cast<FirstError*>(self);
        if (error->code == 0) error->code = code;
    }
};

HPDF_REAL points(Um length) { return static_cast<HPDF_REAL>(length) * 72.0F / 25'400.0F; }

std::string utf16(const std::u32string& text) {
    std::string hex;
    std::array<char, 8> unit{};
    for (const auto c : text) {
        std::snprintf(unit.data(), unit.size(), "%04X", static_cast<unsigned>(c & 0xFFFF));
        hex += unit.data();
    }
    return hex;
}

class Writer {
  public:
    explicit Writer(const Fonts& fonts)
        : m_fonts(fonts), m_doc(HPDF_New(FirstError::remember, &m_error)) {
        if (m_doc == nullptr) throw Fault(FaultKind::paper, "no memory");
    }
    ~Writer() { HPDF_Free(m_doc); }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    std::string bytes(std::span<const Sheet> sheets) {
        HPDF_SetCompressionMode(m_doc, HPDF_COMP_ALL);
        HPDF_UseUTFEncodings(m_doc);
        HPDF_SetCurrentEncoder(m_doc, "UTF-8"); // or the title would be written as raw bytes
        HPDF_SetInfoAttr(m_doc, HPDF_INFO_TITLE, sheets.front().title.c_str());
        HPDF_SetInfoAttr(m_doc, HPDF_INFO_CREATOR, "Touat");
        for (const auto& sheet : sheets) {
            m_page = HPDF_AddPage(m_doc);
            m_height = sheet.height;
            HPDF_Page_SetWidth(m_page, points(sheet.width));
            HPDF_Page_SetHeight(m_page, points(sheet.height));
            for (const auto& picture : sheet.pictures) draw(picture);
            for (const auto& box : sheet.boxes) draw(box);
            if (!sheet.boxes.empty()) HPDF_Page_Fill(m_page);
            for (const auto& line : sheet.lines) draw(line);
            for (const auto& text : sheet.texts) draw(text);
        }
        for (auto& [weight, face] : m_faces) writeMeanings(face);
        if (m_error.code != 0) fail("drawing");
        if (HPDF_SaveToStream(m_doc) != HPDF_OK) fail("saving");
        std::string bytes;
        HPDF_ResetStream(m_doc);
        std::array<HPDF_BYTE, 16'384> buffer{};
        for (;;) {
            HPDF_UINT32 size = buffer.size();
            const auto status = HPDF_ReadFromStream(m_doc, buffer.data(), &size);
            bytes.append(reinterpret_cast<const char*>(buffer.data()), size);
            if (status != HPDF_OK || size == 0) break;
        }
        return bytes;
    }

  private:
    struct Face {
        HPDF_Font font = nullptr;
        HPDF_FontDef definition = nullptr;
        std::map<std::uint16_t, std::u32string> meanings;
    };

    [[noreturn]] void fail(const char* doing) const {
        std::array<char, 64> text{};
        std::snprintf(text.data(), text.size(), "libharu error 0x%04X while %s",
                      static_cast<unsigned>(m_error.code), doing);
        throw Fault(FaultKind::paper, text.data());
    }

    // Loads a face and turns its character map into the identity, so that what is written into the
    // page are glyph numbers and libharu's widths, subset and glyph map come out right.
    Face& face(Weight weight) {
        if (const auto known = m_faces.find(weight); known != m_faces.end()) return known->second;
        const auto& file = m_fonts.file(weight);
        const char* name = HPDF_LoadTTFontFromFile(m_doc, file.c_str(), HPDF_TRUE);
        if (name == nullptr) throw Fault(FaultKind::fontMissing, file.string());
        Face face;
        face.definition = HPDF_Doc_FindFontDef(m_doc, name);
        auto* attributes = static_cast<HPDF_TTFontDefAttr>(face.definition->attr);
        auto& map = attributes->cmap;
        must(map.seg_count_x2 >= 4, "the prepared fonts map at least two ranges");
        map.seg_count_x2 = 4;
        map.start_count[0] = 1;
        map.end_count[0] = static_cast<HPDF_UINT16>(attributes->num_glyphs - 1);
        map.start_count[1] = 0xFFFF;
        map.end_count[1] = 0xFFFF;
        map.id_delta[0] = map.id_delta[1] = 0;
        map.id_range_offset[0] = map.id_range_offset[1] = 0;
        face.font = HPDF_GetFont(m_doc, name, "UTF-8");
        if (face.font == nullptr) fail("loading a font");
        return m_faces.emplace(weight, std::move(face)).first->second;
    }

    void write(const std::string& operators) {
        auto* attributes = static_cast<HPDF_PageAttr>(m_page->attr);
        HPDF_Stream_WriteStr(attributes->stream, operators.c_str());
    }

    static void number(std::string& out, HPDF_REAL value) {
        std::array<char, 32> text{};
        std::snprintf(text.data(), text.size(), "%.2f ", static_cast<double>(value));
        out += text.data();
    }

    void draw(const Box& box) {
        HPDF_Page_Rectangle(m_page, points(box.left),
                            points(m_height - box.top - box.height), points(box.width),
                            points(box.height));
    }

    void draw(const Line& line) {
        must(!line.dots.empty(), "a line has dots");
        HPDF_Page_SetLineWidth(m_page, points(line.width));
        HPDF_Page_SetLineCap(m_page, HPDF_ROUND_END);
        HPDF_Page_SetLineJoin(m_page, HPDF_ROUND_JOIN);
        const auto& first = line.dots.front();
        HPDF_Page_MoveTo(m_page, points(first.x), points(m_height - first.y));
        for (const auto& dot : line.dots)
            HPDF_Page_LineTo(m_page, points(dot.x), points(m_height - dot.y));
        HPDF_Page_Stroke(m_page);
    }

    // Its dots as they are: a file that libharu would have to decode never gets here.
    void draw(const PlacedPicture& placed) {
        const auto& picture = placed.picture;
        must(picture.width > 0 && picture.height > 0 &&
                 picture.rgb.size() == static_cast<std::size_t>(picture.width) *
                                           static_cast<std::size_t>(picture.height) * 3,
             "a placed picture has dots");
        const auto image = HPDF_LoadRawImageFromMem(
            m_doc, picture.rgb.data(), static_cast<HPDF_UINT>(picture.width),
            static_cast<HPDF_UINT>(picture.height), HPDF_CS_DEVICE_RGB, 8);
        if (image == nullptr) fail("taking a picture");
        HPDF_Page_DrawImage(m_page, image, points(placed.left),
                            points(m_height - placed.top - placed.height), points(placed.width),
                            points(placed.height));
    }

    // One TJ array per height of glyphs, with the difference between where a glyph must stand and
    // where the one before left the pen.
    void draw(const PlacedText& placed) {
        auto& face = this->face(placed.text.weight);
        std::string out = "BT /";
        out += HPDF_Page_GetLocalFontName(m_page, face.font);
        out += ' ';
        number(out, points(placed.size));
        out += "Tf 1 0 0 1 ";
        number(out, points(placed.left));
        number(out, points(m_height - placed.baseline));
        out += "Tm [";
        int pen = 0;   // where the reader's pen stands, font units
        int wanted = 0;
        int height = 0;
        bool inText = false;
        const auto close = [&] {
            if (inText) out += '>';
            inText = false;
        };
        for (const auto& glyph : placed.text.glyphs) {
            const int drawnWidth = HPDF_TTFontDef_GetCharWidth(face.definition, glyph.id);
            if (glyph.dy != height) {
                close();
                out += "] TJ ";
                number(out, points(placed.size) * static_cast<HPDF_REAL>(glyph.dy) /
                                static_cast<HPDF_REAL>(Fonts::unitsPerEm));
                out += "Ts [";
                height = glyph.dy;
            }
            if (const int kern = pen - (wanted + glyph.dx); kern != 0) {
                close();
                out += std::to_string(kern) + ' ';
                pen -= kern;
            }
            if (!inText) out += '<';
            inText = true;
            std::array<char, 8> id{};
            std::snprintf(id.data(), id.size(), "%04X", static_cast<unsigned>(glyph.id));
            out += id.data();
            pen += drawnWidth;
            wanted += glyph.advance;
            if (!glyph.text.empty()) face.meanings.emplace(glyph.id, glyph.text);
        }
        close();
        out += "] TJ ";
        if (height != 0) out += "0 Ts ";
        out += "ET\n";
        write(out);
    }

    // libharu's own ToUnicode map is malformed; this one says what each glyph stands for.
    static void writeMeanings(const Face& face) {
        auto* attributes = static_cast<HPDF_FontAttr>(face.font->attr);
        must(attributes->cmap_stream != nullptr, "a composite font has a ToUnicode map");
        auto* stream = attributes->cmap_stream->stream;
        HPDF_MemStream_FreeData(stream);
        std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                          "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                          "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                          "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
        auto next = face.meanings.begin();
        auto left = face.meanings.size();
        while (left > 0) {
            const auto block = std::min<std::size_t>(left, 100);
            map += std::to_string(block) + " beginbfchar\n";
            for (std::size_t i = 0; i < block; ++i, ++next) {
                std::array<char, 16> id{};
                std::snprintf(id.data(), id.size(), "<%04X> <", static_cast<unsigned>(next->first));
                map += id.data() + utf16(next->second) + ">\n";
            }
            map += "endbfchar\n";
            left -= block;
        }
        map += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
        HPDF_Stream_WriteStr(stream, map.c_str());
    }

    const Fonts& m_fonts;
    FirstError m_error;
    HPDF_Doc m_doc;
    HPDF_Page m_page = nullptr; // that is being drawn, and its height
    Um m_height = 0;
    std::map<Weight, Face> m_faces;
};

} // namespace

std::string drawPdf(const Fonts& fonts, Sheet sheet) {
    return Writer(fonts).bytes(cutToPages(std::move(sheet)));
}

std::string drawPdf(const Fonts& fonts, std::vector<Sheet> sheets) {
    must(!sheets.empty(), "a paper has a page");
    std::vector<Sheet> pages;
    for (auto& sheet : sheets)
        for (auto& page : cutToPages(std::move(sheet))) pages.push_back(std::move(page));
    return Writer(fonts).bytes(pages);
}

} // namespace touat::receipts
