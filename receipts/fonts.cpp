// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/fonts.h"

#include <hb.h>

#include "core/store/fault.h"

namespace touat::receipts {

Fonts::Fonts(const std::filesystem::path& folder) {
    const char* names[] = {"TouatReceipt-Regular.ttf", "TouatReceipt-Bold.ttf"};
    for (int i = 0; i < 2; ++i) {
        m_file[i] = folder / names[i];
        auto* blob = hb_blob_create_from_file_or_fail(m_file[i].c_str());
        if (blob == nullptr) throw Fault(FaultKind::fontMissing, m_file[i].string());
        auto* face = hb_face_create(blob, 0);
        hb_blob_destroy(blob);
        const bool usable = hb_face_get_glyph_count(face) > 1 &&
                            hb_face_get_upem(face) == static_cast<unsigned>(unitsPerEm);
        m_shaper[i] = hb_font_create(face);
        hb_face_destroy(face);
        if (!usable) throw Fault(FaultKind::fontMissing, m_file[i].string());
    }
}

Fonts::~Fonts() {
    for (auto* shaper : m_shaper) hb_font_destroy(shaper);
}

} // namespace touat::receipts
