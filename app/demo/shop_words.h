// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the demo shop and small stalls are told in: names, communes, goods and their drawings, from shop.json.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>

namespace touat {

/// Throws Fault: noSuchFile, damaged.
nlohmann::json readShopWords(const std::filesystem::path& file);

} // namespace touat
