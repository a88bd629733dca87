// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/pdf_drawing.h"

#include <memory>
#include <type_traits>

#include <cpp/poppler-document.h>
#include <cpp/poppler-image.h>
#include <cpp/poppler-page-renderer.h>
#include <cpp/poppler-page.h>

extern "C" bool touatDrawPdf(const std::string& pdf, int dotsPerInch,
                             std::vector<touat::receipts::Grey>& pages) {
    const std::unique_ptr<poppler::document> document{
        poppler::document::load_from_raw_data(pdf.data(), static_cast<int>(pdf.size()))};
    if (!document) return false;
    poppler::page_renderer renderer;
    renderer.set_image_format(poppler::image::format_gray8);
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    for (int number = 0; number < document->pages(); ++number) {
        const std::unique_ptr<poppler::page> page{document->create_page(number)};
        if (!page) return false;
        const auto image = renderer.render_page(page.get(), dotsPerInch, dotsPerInch);
        if (!image.is_valid()) return false;
        auto& grey = pages.emplace_back(touat::receipts::Grey{image.width(), image.height(), {}});
        grey.pixels.reserve(static_cast<std::size_t>(grey.width) *
                            static_cast<std::size_t>(grey.height));
        for (int y = 0; y < grey.height; ++y) {
            const auto* row = image.const_data() + y * image.bytes_per_row();
            grey.pixels.insert(grey.pixels.end(), row, row + grey.width);
        }
    }
    return true;
}

static_assert(std::is_same_v<decltype(&touatDrawPdf), touat::receipts::DrawPdf>);
