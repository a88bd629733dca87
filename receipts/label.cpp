// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/label.h"

#include <algorithm>

#include "core/must.h"
#include "receipts/code.h"
#include "receipts/named.h"
#include "receipts/written.h"

namespace touat::receipts {

namespace {

constexpr Um stickerWidth = mm(70);
constexpr Um stickerHeight = mm(37);
constexpr Um rollLength = 40'039; // 320 dots of a printer

constexpr Um quiet = 2500; // what a scanner wants to be white beside a code
constexpr int qrDots = 4;
constexpr int barDots = 2;
constexpr Um codeTextSize = 2200;
constexpr Um priceSize = 7000;

struct Frame { // that a label is drawn into
    Um left = 0;
    Um top = 0;
    Um width = 0;
    Um height = 0;
};

struct Words {
    std::string text;
    Reading reading = Reading::rightToLeft;
    Um size = 0;
    Weight weight = Weight::regular;
};

std::string joined(const std::string& a, const char* between, const std::string& b) {
    return a.empty() || b.empty() ? a + b : a + between + b;
}

// Words stand where reading begins, codes at the other side: above the QR code, below the bars, and
// beside the bars the price. Bars too wide for that take the whole width, and the price stands
// above.
class Label {
  public:
    Label(const Fonts& fonts, Sheet& sheet, const Frame& frame, const LabelForm& form)
        : m_fonts(fonts), m_sheet(sheet), m_frame(frame), m_arabic(form.first == First::arabic),
          m_training(form.training) {}

    void draw(const PrintedLabel& label) {
        const Um bottom = m_frame.top + m_frame.height;
        const auto bars = barCode(label.code, barDots, mm(7), m_frame.width);
        const auto number = shape(m_fonts, Weight::regular, label.code, Reading::leftToRight);
        Um numberSize = codeTextSize;
        while (number.width(numberSize) > m_frame.width)
            numberSize -= 100;
        const Um codeWidth = std::max(bars ? bars->width : 0, number.width(numberSize));
        const bool wide = codeWidth > m_frame.width / 2;
        const Um barsTop = bottom - codeTextSize - (bars ? mm(wide ? 5 : 7) : 0) - 300;
        if (bars) put(*bars, barsTop, wide ? mm(5) : mm(7));
        text(number, numberSize, bottom - 300,
             m_frame.width - codeWidth + (codeWidth - number.width(numberSize)) / 2);

        const auto qr = qrCode(label.code, qrDots);
        put(qr, m_frame.top, 0);
        const auto since = shape(m_fonts, Weight::regular, writtenDate(momentOf(label.pricedOn, 0)),
                                 Reading::leftToRight);
        constexpr Um sinceSize = 1900;
        text(since, sinceSize, m_frame.top + qr.width + 2600,
             m_frame.width - std::max(qr.width, since.width(sinceSize)));

        const Um priceBase = wide ? barsTop - 1200 : bottom - 600;
        price(label, wide ? m_frame.width : m_frame.width - codeWidth - quiet, priceBase);
        const Um wordsEnd = wide ? priceBase - priceSize * 9 / 10 : barsTop - 800;
        fill(wordsOf(label), m_frame.width - std::max(qr.width, since.width(sinceSize)) - quiet,
             wordsEnd - m_frame.top);
    }

  private:
    /// So far from where reading begins.
    Um at(Um fromStart, Um width) const {
        return m_arabic ? m_frame.left + m_frame.width - fromStart - width
                        : m_frame.left + fromStart;
    }

    const std::string& firstOf(const Name& name) const {
        return m_arabic ? preferred(name.arabic, name.latin) : preferred(name.latin, name.arabic);
    }
    std::string otherOf(const Name& name) const {
        if (name.arabic.empty() || name.latin.empty()) return {};
        return m_arabic ? name.latin : name.arabic;
    }
    Reading first(const Name& name) const {
        const bool arabic = m_arabic ? !name.arabic.empty() : name.latin.empty();
        return arabic ? Reading::rightToLeft : Reading::leftToRight;
    }
    Reading other() const { return m_arabic ? Reading::leftToRight : Reading::rightToLeft; }

    std::vector<Words> wordsOf(const PrintedLabel& label) const {
        std::vector<Words> words;
        const auto add = [&](std::string text, Reading reading, Um size, Weight weight) {
            if (!text.empty()) words.push_back({std::move(text), reading, size, weight});
        };
        // On one line where both fit, the other one isolated in it.
        const auto together = [&](const Name& name, Um size) {
            auto second = otherOf(name);
            if (second == firstOf(name)) second.clear();
            add(joined(firstOf(name), " – ", isolated(second)), first(name), size, Weight::regular);
        };
        if (m_training)
            add(firstOf(trainingMark()), first(trainingMark()), 3000, Weight::bold);
        add(firstOf(label.item), first(label.item), 3800, Weight::bold);
        add(otherOf(label.item), other(), 2900, Weight::regular);
        together({joined(label.size.arabic, " · ", label.colour.arabic),
                  joined(label.size.latin, " · ", label.colour.latin)},
                 2800);
        const Name maker{joined(label.artisan.arabic, "، ", label.village.arabic),
                         joined(label.artisan.latin, ", ", label.village.latin)};
        add(firstOf(maker), first(maker), 2900, Weight::regular);
        add(otherOf(maker), other(), 2400, Weight::regular);
        if (label.inspection) {
            const auto stamp = stampOf(*label.inspection);
            if (!stamp.isEmpty())
                add(joined(firstOf(stamp) + " – " + isolated(otherOf(stamp)), " – ",
                           isolated(label.inspection->seal)),
                    first(stamp), 2400, Weight::bold);
        }
        return words;
    }

    void text(ShapedText words, Um size, Um baseline, Um fromStart) {
        const auto left = at(fromStart, words.width(size));
        m_sheet.texts.push_back({left, baseline, size, std::move(words)});
    }

    /// At the end of the line. `height`: of bars; 0: as they are.
    void put(const Code& code, Um top, Um height) {
        const auto left = onDot(at(m_frame.width - code.width, code.width));
        top = onDot(top);
        for (auto box : code.boxes) {
            box.left += left;
            box.top += top;
            if (height > 0) box.height = height;
            m_sheet.boxes.push_back(box);
        }
    }

    // As large as all of it fits.
    void fill(const std::vector<Words>& words, Um room, Um height) {
        constexpr int least = 20;
        for (int percent = 100;; percent -= 4) {
            std::vector<PlacedText> lines;
            Um used = 0;
            bool fits = true;
            for (const auto& each : words) {
                const Um size = each.size * percent / 100;
                for (const auto& line : wrap(m_fonts, each.weight, each.text, size, room)) {
                    auto shaped = shape(m_fonts, each.weight, line, each.reading);
                    fits = fits && shaped.width(size) <= room;
                    used += size * 13 / 10;
                    lines.push_back(
                        {0, m_frame.top + used - size * 3 / 10, size, std::move(shaped)});
                }
            }
            if ((!fits || used > height) && percent > least) continue;
            for (auto& line : lines)
                text(std::move(line.text), line.size, line.baseline, 0);
            return;
        }
    }

    // The currency in both languages beside it, above each other.
    void price(const PrintedLabel& label, Um room, Um baseline) {
        const auto unit = nameOf(label.unit);
        const auto arabic =
            shape(m_fonts, Weight::bold, joined("دج", " / ", unit.arabic), Reading::rightToLeft);
        const auto latin =
            shape(m_fonts, Weight::bold, joined("DA", " / ", unit.latin), Reading::leftToRight);
        auto number = shape(m_fonts, Weight::bold, writtenShort(label.price), Reading::leftToRight);
        constexpr Um between = 900;
        Um size = priceSize;
        const auto small = [&] { return size * 2 / 5; };
        while (size > 2000 && number.width(size) + between +
                                      std::max(arabic.width(small()), latin.width(small())) >
                                  room)
            size -= 200;
        const Um beside = number.width(size) + between;
        text(std::move(number), size, baseline, 0);
        text(arabic, small(), baseline - small() * 5 / 4, beside);
        text(latin, small(), baseline, beside);
    }

    const Fonts& m_fonts;
    Sheet& m_sheet;
    Frame m_frame;
    bool m_arabic;
    bool m_training;
};

Sheet empty(Um width, Um height) {
    Sheet sheet;
    sheet.width = width;
    sheet.height = height;
    sheet.title = "Touat, étiquettes";
    return sheet;
}

std::vector<Sheet> onSheets(const Fonts& fonts, const std::vector<PrintedLabel>& labels,
                            const LabelForm& form) {
    std::vector<Sheet> sheets;
    int place = form.used;
    for (const auto& label : labels) {
        if (sheets.empty() || place == labelsOnSheet) {
            sheets.push_back(empty(mm(210), mm(297)));
            if (place == labelsOnSheet) place = 0;
        }
        const int column = place % labelColumns;
        const Um left =
            (form.first == First::arabic ? labelColumns - 1 - column : column) * stickerWidth;
        // Eight rows of 37 mm are one short of the sheet.
        const Um top = 500 + place / labelColumns * stickerHeight;
        Label(fonts, sheets.back(),
              {left + mm(5), top + mm(4), stickerWidth - mm(10), stickerHeight - mm(8)}, form)
            .draw(label);
        ++place;
    }
    return sheets;
}

std::vector<Sheet> onRoll(const Fonts& fonts, const std::vector<PrintedLabel>& labels,
                          const LabelForm& form) {
    const bool narrow = form.paper == LabelPaper::roll58;
    const Um paper = narrow ? mm(58) : mm(80);
    const Um margin = narrow ? mm(5) : mm(4); // what a printer's head cannot reach
    std::vector<Sheet> sheets;
    for (const auto& label : labels) {
        auto sheet = empty(paper, rollLength);
        Label(fonts, sheet, {margin, mm(2), paper - 2 * margin, rollLength - mm(5)}, form)
            .draw(label);
        for (Um x = margin; x + 900 <= paper - margin; x += 1800)
            sheet.boxes.push_back({x, rollLength - 500, 900, 150});
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

} // namespace

std::string drawLabels(const Fonts& fonts, const std::vector<PrintedLabel>& labels,
                       const LabelForm& form) {
    must(form.used >= 0 && form.used < labelsOnSheet, "a sheet has a sticker left");
    return drawPdf(fonts, form.paper == LabelPaper::sheet ? onSheets(fonts, labels, form)
                                                          : onRoll(fonts, labels, form));
}

} // namespace touat::receipts
