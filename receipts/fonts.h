// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fonts that paper is set in: one prepared face for Arabic, Latin and Tifinagh (fonts/), regular
// and bold. Only these are ever loaded; a damaged font file is not something to survive.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>

struct hb_font_t;

namespace touat::receipts {

enum class Weight { regular, bold };

class Fonts {
  public:
    /// `folder` holds TouatReceipt-Regular.ttf and -Bold.ttf. Throws Fault(fontMissing).
    explicit Fonts(const std::filesystem::path& folder);
    ~Fonts();
    Fonts(const Fonts&) = delete;
    Fonts& operator=(const Fonts&) = delete;

    hb_font_t* shaper(Weight weight) const { return m_shaper[static_cast<int>(weight)]; }
    const std::filesystem::path& file(Weight weight) const {
        return m_file[static_cast<int>(weight)];
    }
    static constexpr int unitsPerEm = 1000;

  private:
    std::filesystem::path m_file[2];
    hb_font_t* m_shaper[2] = {nullptr, nullptr};
};

} // namespace touat::receipts
