// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/shop_words.h"

#include "core/store/fault.h"
#include "core/store/whole_file.h"

namespace touat {

nlohmann::json readShopWords(const std::filesystem::path& file) {
    const auto text = readWhole(file);
    if (!text) throw Fault(FaultKind::noSuchFile, file.string());
    auto words = nlohmann::json::parse(*text, nullptr, false);
    if (words.is_discarded()) throw Fault(FaultKind::damaged, file.string());
    return words;
}

} // namespace touat
