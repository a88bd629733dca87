// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether every dot and hamza is really on the paper. Text extraction says yes when glyphs are drawn
// without their marks, so the picture of each word is held against the same word set by another
// engine, from the untouched fonts.
#include <QFontDatabase>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>
#include <cpp/poppler-document.h>
#include <cpp/poppler-page-renderer.h>
#include <cpp/poppler-page.h>

#include <memory>

#include "receipts/page.h"

namespace touat::receipts {
namespace {

constexpr int dpi = 254;      // ten pixels a millimetre
constexpr Um emUm = mm(12);   // large, so that a lost dot is many pixels
constexpr int emPixels = 120;

QString fontsFolder() { return QStringLiteral(TOUAT_SOURCE "/qml/fonts/"); }

/// What is dark, cropped.
QImage ink(const QImage& picture) {
    QRect box;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (qGray(picture.pixel(x, y)) < 128) box |= QRect(x, y, 1, 1);
    return picture.copy(box).convertToFormat(QImage::Format_Grayscale8);
}

QImage onPaper(const Fonts& fonts, Weight weight, const QString& text, Reading reading) {
    Sheet sheet;
    auto shaped = shape(fonts, weight, text.toStdString(), reading);
    sheet.width = shaped.width(emUm) + mm(20);
    sheet.height = mm(40);
    sheet.texts.push_back({mm(10), mm(25), emUm, std::move(shaped)});
    const auto pdf = drawPdf(fonts, sheet);
    const std::unique_ptr<poppler::document> document{
        poppler::document::load_from_raw_data(pdf.data(), static_cast<int>(pdf.size()))};
    const std::unique_ptr<poppler::page> page{document->create_page(0)};
    poppler::page_renderer renderer;
    renderer.set_image_format(poppler::image::format_gray8);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    const auto image = renderer.render_page(page.get(), dpi, dpi);
    return ink(QImage(reinterpret_cast<const uchar*>(image.const_data()), image.width(),
                      image.height(), image.bytes_per_row(), QImage::Format_Grayscale8));
}

QImage byQt(Weight weight, const QString& text, Reading reading) {
    QFont font;
    font.setFamilies({"Noto Sans", "Noto Sans Arabic", "Noto Sans Tifinagh"});
    font.setPixelSize(emPixels);
    font.setBold(weight == Weight::bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    QImage image(static_cast<int>(text.size()) * emPixels + 200, 500, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(reading == Reading::rightToLeft ? Qt::RightToLeft
                                                               : Qt::LeftToRight);
    painter.setFont(font);
    painter.drawText(image.rect(), Qt::AlignCenter, text);
    painter.end();
    return ink(image);
}

/// Of what either has drawn, how much both have; 1 is the same picture.
double alike(const QImage& a, const QImage& b) {
    double best = 0;
    for (int dx = -3; dx <= 3; ++dx)
        for (int dy = -3; dy <= 3; ++dy) {
            qint64 both = 0;
            qint64 either = 0;
            for (int y = -4; y < std::max(a.height(), b.height()) + 4; ++y)
                for (int x = -4; x < std::max(a.width(), b.width()) + 4; ++x) {
                    const bool inA = a.valid(x, y) && qGray(a.pixel(x, y)) < 128;
                    const bool inB =
                        b.valid(x + dx, y + dy) && qGray(b.pixel(x + dx, y + dy)) < 128;
                    both += inA && inB;
                    either += inA || inB;
                }
            best = std::max(best, either == 0 ? 0.0 : double(both) / double(either));
        }
    return best;
}

TEST(Pixels, everyDotAndHamzaIsOnThePaper) {
    const Fonts fonts(std::filesystem::path(TOUAT_SOURCE) / "receipts" / "fonts");
    const std::pair<QString, Reading> words[]{
        {"بيت", Reading::rightToLeft},     {"قفة", Reading::rightToLeft},
        {"إبزيم", Reading::rightToLeft},   {"أدرار", Reading::rightToLeft},
        {"آنية", Reading::rightToLeft},    {"لؤلؤ", Reading::rightToLeft},
        {"شيء", Reading::rightToLeft},     {"الأخضر", Reading::rightToLeft},
        {"لإبداع", Reading::rightToLeft},  {"ضحى", Reading::rightToLeft},
        {"ظفيرة", Reading::rightToLeft},   {"غزال", Reading::rightToLeft},
        {"خمسة", Reading::rightToLeft},    {"ثلاثة", Reading::rightToLeft},
        {"نقدًا", Reading::rightToLeft},   {"چڤپ", Reading::rightToLeft},
        {"Théière", Reading::leftToRight}, {"Çà œuvré", Reading::leftToRight},
        {"ÎÛËÀ ŷẓḍ", Reading::leftToRight}, {"1 234,50", Reading::leftToRight},
        {"ⵜⵓⴰⵜ", Reading::leftToRight},
    };
    for (const auto weight : {Weight::regular, Weight::bold})
        for (const auto& [word, reading] : words) {
            if (weight == Weight::bold && word == "ⵜⵓⴰⵜ") continue; // Noto has no bold Tifinagh
            const auto paper = onPaper(fonts, weight, word, reading);
            const auto screen = byQt(weight, word, reading);
            // The strokes of Tifinagh are thin; half a pixel of rounding weighs more there.
            EXPECT_GT(alike(paper, screen), word == "ⵜⵓⴰⵜ" ? 0.85 : 0.9)
                << word.toStdString() << (weight == Weight::bold ? " bold" : "");
        }
}

TEST(Pixels, aLostDotWouldBeSeen) {
    // The check itself: "بيت" held against "يت" with other dots must fail.
    const Fonts fonts(std::filesystem::path(TOUAT_SOURCE) / "receipts" / "fonts");
    const auto paper = onPaper(fonts, Weight::regular, "بيت", Reading::rightToLeft);
    EXPECT_LT(alike(paper, byQt(Weight::regular, "ىىٮ", Reading::rightToLeft)), 0.9);
    const auto hamza = onPaper(fonts, Weight::regular, "أدرار", Reading::rightToLeft);
    EXPECT_LT(alike(hamza, byQt(Weight::regular, "ادرار", Reading::rightToLeft)), 0.95);
}

} // namespace
} // namespace touat::receipts

int main(int argc, char** argv) {
    QGuiApplication app(argc, argv);
    for (const auto* file : {"NotoSans-Regular.ttf", "NotoSans-Bold.ttf",
                             "NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf",
                             "NotoSansTifinagh-Regular.ttf"})
        if (QFontDatabase::addApplicationFont(touat::receipts::fontsFolder() + file) < 0) return 2;
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
