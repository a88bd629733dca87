// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/label.h"

#include <algorithm>

#include "core/must.h"
#include "receipts/code.h"
#include "receipts/roll.h"
#include "receipts/written.h"

namespace touat::receipts {

namespace {

constexpr Um stickerWidth = mm(70);
constexpr Um stickerHeight = mm(37);
constexpr int columns = 3;

struct Frame { // that a label is drawn into
    Um left = 0;
    Um top = 0;
    Um width = 0;
    Um height = 0;
};

class Label {
  public:
    Label(const Fonts& fonts, Sheet& sheet, const Frame& frame)
        : m_fonts(fonts), m_sheet(sheet), m_frame(frame) {}

    // The code at the left, where no Arabic begins; words at the right; the price under them,
    // large.
    void draw(const PrintedLabel& label) {
        const auto qr = qrCode(label.code, 4);
        const auto top = m_frame.top + (m_frame.height - qr.width - 3500) / 2;
        for (auto box : qr.boxes) {
            box.left += m_frame.left;
            box.top += top;
            m_sheet.boxes.push_back(box);
        }
        const auto under = shape(m_fonts, Weight::regular, label.code, Reading::leftToRight);
        const Um codeSize = 2200;
        const auto codeLeft =
            m_frame.left + std::max((qr.width - under.width(codeSize)) / 2, Um{0});
        m_sheet.texts.push_back({codeLeft, top + qr.width + 3300, codeSize, under});
        m_room = m_frame.width - std::max(qr.width, under.width(codeSize)) - mm(3);
        m_y = m_frame.top;
        // Two lines for the first language, one for the others: a tag has an end.
        words(preferred(label.item.arabic, label.item.latin), 3600, Weight::bold, 2);
        if (!label.item.arabic.empty()) words(label.item.latin, 2700, Weight::regular, 1);
        words(maker(preferred(label.artisan.arabic, label.artisan.latin),
                    preferred(label.commune.arabic, label.commune.latin), "، "),
              2900, Weight::regular, 1);
        if (!label.artisan.arabic.empty())
            words(maker(label.artisan.latin, label.commune.latin, ", "), 2400, Weight::regular, 1);
        price(currency(written(label.price)));
    }

  private:
    static std::string maker(const std::string& name, const std::string& place,
                             const char* between) {
        return name.empty() || place.empty() ? name : name + between + place;
    }

    static bool isArabic(const std::string& text) {
        return std::any_of(text.begin(), text.end(), [](char c) {
            return static_cast<unsigned char>(c) >= 0xD8 && static_cast<unsigned char>(c) <= 0xDB;
        });
    }

    void words(const std::string& text, Um size, Weight weight, std::size_t most) {
        auto lines = wrap(m_fonts, weight, text, size, m_room);
        if (lines.size() > most) {
            lines.resize(most);
            lines.back() += " …";
        }
        const auto reading = isArabic(text) ? Reading::rightToLeft : Reading::leftToRight;
        for (const auto& line : lines) {
            auto shaped = shape(m_fonts, weight, line, reading);
            // A long word, or the dots, may need smaller letters.
            const auto wide = shaped.width(size);
            const auto fit = wide > m_room ? size * (m_room / 100) / (wide / 100 + 1) : size;
            m_y += size * 13 / 10;
            const auto left = m_frame.left + m_frame.width - shaped.width(fit);
            m_sheet.texts.push_back({left, m_y, fit, std::move(shaped)});
        }
    }

    void price(const std::string& text) {
        auto shaped = shape(m_fonts, Weight::bold, text, Reading::leftToRight);
        Um size = 5600;
        while (shaped.width(size) > m_room && size > 2000)
            size -= 200;
        const auto left = m_frame.left + m_frame.width - shaped.width(size);
        m_sheet.texts.push_back(
            {left, m_frame.top + m_frame.height - 600, size, std::move(shaped)});
    }

    const Fonts& m_fonts;
    Sheet& m_sheet;
    Frame m_frame;
    Um m_room = 0;
    Um m_y = 0;
};

} // namespace

std::string drawLabelSheet(const Fonts& fonts, const std::vector<PrintedLabel>& labels, int used) {
    must(used >= 0 && used < labelsOnSheet, "a sheet has a sticker left");
    std::vector<Sheet> sheets;
    int place = used;
    for (const auto& label : labels) {
        if (sheets.empty() || place == labelsOnSheet) {
            if (place == labelsOnSheet) place = 0;
            Sheet sheet;
            sheet.width = mm(210);
            sheet.height = mm(297);
            sheet.title = "Touat, étiquettes";
            sheets.push_back(std::move(sheet));
        }
        // The first at the right, as Arabic goes. Eight rows of 37 mm are one short of the sheet.
        const Um left = (columns - 1 - place % columns) * stickerWidth;
        const Um top = 500 + place / columns * stickerHeight;
        Label(fonts, sheets.back(),
              {left + mm(5), top + mm(4), stickerWidth - mm(10), stickerHeight - mm(8)})
            .draw(label);
        ++place;
    }
    return drawPdf(fonts, sheets);
}

std::string drawLabelRoll(const Fonts& fonts, const std::vector<PrintedLabel>& labels) {
    constexpr Um length = mm(34);
    Sheet sheet;
    sheet.width = mm(58);
    sheet.height = static_cast<Um>(labels.size()) * length + mm(2);
    sheet.title = "Touat, étiquettes";
    Um top = 0;
    for (const auto& label : labels) {
        Label(fonts, sheet, {mm(5), top + mm(2), mm(48), length - mm(4)}).draw(label);
        top += length;
        for (Um x = mm(5); x + 900 <= mm(53); x += 1800)
            sheet.boxes.push_back({x, top, 900, 150});
    }
    return drawPdf(fonts, sheet);
}

} // namespace touat::receipts
