// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/code_reader.h"

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

namespace touat {

QString codeIn(const QImage& picture) {
    if (picture.isNull()) return {};
    const auto grey = picture.convertToFormat(QImage::Format_Grayscale8);
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode | ZXing::BarcodeFormat::EAN13 |
                     ZXing::BarcodeFormat::EAN8 | ZXing::BarcodeFormat::UPCA |
                     ZXing::BarcodeFormat::Code128 | ZXing::BarcodeFormat::Code39);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    const auto found = ZXing::ReadBarcode(view, hints);
    if (!found.isValid()) return {};
    return QString::fromStdString(found.text());
}

} // namespace touat
