// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A book's file that somebody wrote into: each five bytes of the input are a place and what stands there
// now. It is opened, or refused as what it is; what was opened can be read, refolded and closed.
#include <fstream>

#include "core/book/refold.h"
#include "core/store/fault.h"
#include "shop.h"

using namespace touat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    auto& shop = fuzz::Shop::its();
    fuzz::Copy copy(shop.stall, shop.clock);
    {
        std::fstream file(copy.file(), std::ios::in | std::ios::out | std::ios::binary);
        const auto length = std::filesystem::file_size(copy.file());
        if (size % 5 == 1 && size > 1) // cut off
            std::filesystem::resize_file(copy.file(), length * data[size - 1] / 256);
        for (std::size_t at = 0; at + 5 <= size && at < 5 * 64; at += 5) {
            std::uint64_t place = 0;
            for (std::size_t i = 0; i < 4; ++i) place = place << 8 | data[at + i];
            place %= length;
            file.seekp(static_cast<std::streamoff>(place));
            file.put(static_cast<char>(data[at + 4]));
        }
    }
    try {
        copy.open();
        (void)copy.book().mendTables();
        for (const auto& item : ShelfView(copy.db(), copy.book().stall(), copy.book().today()).all())
            (void)item.code();
        (void)refold(copy.db());
    } catch (const Fault&) { // said, and nothing changed
    }
    return 0;
}
