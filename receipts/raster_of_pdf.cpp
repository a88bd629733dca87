// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/raster_of_pdf.h"

#include <algorithm>
#include <memory>

#include <cpp/poppler-document.h>
#include <cpp/poppler-image.h>
#include <cpp/poppler-page-renderer.h>
#include <cpp/poppler-page.h>

#include "core/store/fault.h"

namespace touat::receipts {

namespace {

constexpr int dotsOfPrinter = 203;
constexpr std::uint8_t white = 255;
constexpr int black = 150; // lighter than this is not printed

poppler::image drawPage(poppler::document& document, int number) {
    const std::unique_ptr<poppler::page> page{document.create_page(number)};
    if (!page) throw Fault(FaultKind::paper, "a page of the PDF cannot be read");
    poppler::page_renderer renderer;
    renderer.set_image_format(poppler::image::format_gray8);
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    auto image = renderer.render_page(page.get(), dotsOfPrinter, dotsOfPrinter);
    if (!image.is_valid()) throw Fault(FaultKind::paper, "a page of the PDF cannot be drawn");
    return image;
}

} // namespace

Grey pictureOfPdf(const std::string& pdf) {
    const std::unique_ptr<poppler::document> document{
        poppler::document::load_from_raw_data(pdf.data(), static_cast<int>(pdf.size()))};
    if (!document || document->pages() < 1) throw Fault(FaultKind::paper, "not a PDF");
    std::vector<poppler::image> pages;
    Grey picture;
    for (int i = 0; i < document->pages(); ++i) {
        pages.push_back(drawPage(*document, i));
        picture.width = std::max(picture.width, pages.back().width());
        picture.height += pages.back().height();
    }
    const auto width = static_cast<std::size_t>(picture.width);
    picture.pixels.reserve(width * static_cast<std::size_t>(picture.height));
    for (const auto& page : pages)
        for (int y = 0; y < page.height(); ++y) {
            const auto* row = page.const_data() + y * page.bytes_per_row();
            picture.pixels.insert(picture.pixels.end(), row, row + page.width());
            picture.pixels.resize(
                picture.pixels.size() + width - static_cast<std::size_t>(page.width()), white);
        }
    return picture;
}

Raster onHead(const Grey& paper, int dots) {
    Grey head{dots, paper.height, {}};
    head.pixels.resize(static_cast<std::size_t>(dots) * static_cast<std::size_t>(paper.height),
                       white);
    const int left = (paper.width - dots) / 2; // negative where the paper is narrower
    for (std::size_t i = 0; i < paper.pixels.size(); ++i) {
        const auto x = static_cast<int>(i % static_cast<std::size_t>(paper.width)) - left;
        const auto y = i / static_cast<std::size_t>(paper.width);
        if (x >= 0 && x < dots)
            head.pixels[y * static_cast<std::size_t>(dots) + static_cast<std::size_t>(x)] =
                paper.pixels[i];
        else if (paper.pixels[i] < black)
            throw Fault(FaultKind::paper, "the paper is wider than the printer's head");
    }
    return rasterOf(head, black);
}

} // namespace touat::receipts
