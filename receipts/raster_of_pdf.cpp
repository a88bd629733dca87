// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/raster_of_pdf.h"

#include <dlfcn.h>

#include <algorithm>
#include <filesystem>

#include "core/store/fault.h"
#include "receipts/pdf_drawing.h"

namespace touat::receipts {

namespace {

constexpr std::uint8_t white = 255;
constexpr int black = 150; // lighter than this is not printed

// Beside the programs' folder, where they were built as well as where they are installed.
DrawPdf loadDrawing() {
    const auto program = std::filesystem::read_symlink("/proc/self/exe");
    const auto file = program.parent_path().parent_path() / "lib" / "touat" / "touat_poppler.so";
    auto* library = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL); // until the program ends
    auto* draw = library == nullptr ? nullptr : dlsym(library, drawPdfName);
    if (draw == nullptr) throw Fault(FaultKind::paper, dlerror());
    return reinterpret_cast<DrawPdf>(draw);
}

} // namespace

Grey pictureOfPdf(const std::string& pdf) {
    static const auto draw = loadDrawing();
    std::vector<Grey> pages;
    if (!draw(pdf, dotsOfPrinter, pages) || pages.empty())
        throw Fault(FaultKind::paper, "not a PDF, or a page of it cannot be drawn");
    Grey picture;
    for (const auto& page : pages) {
        picture.width = std::max(picture.width, page.width);
        picture.height += page.height;
    }
    const auto width = static_cast<std::size_t>(picture.width);
    picture.pixels.reserve(width * static_cast<std::size_t>(picture.height));
    for (auto& page : pages) {
        for (auto row = page.pixels.begin(); row != page.pixels.end(); row += page.width) {
            picture.pixels.insert(picture.pixels.end(), row, row + page.width);
            picture.pixels.resize(
                picture.pixels.size() + width - static_cast<std::size_t>(page.width), white);
        }
        page = {}; // forty metres of paper are 200 MB: not twice
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
