// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Amounts in letters, as an invoice must give them (decree 05-468; note on Algeria, 1.4), in French
// and Arabic, to the centime. Right for every amount that a document can have, which is why there
// is no locale and no table of exceptions: each language is its own small grammar.
//
// French is the traditional spelling: "vingt et un", "soixante et onze"; "quatre-vingts dinars" and
// "deux cents millions", but "quatre-vingt mille" and "deux cent mille"; "un million de dinars".
// Centimes are letters too and are left out when there are none. An amount below one dinar keeps
// its "zéro dinar et", so that nothing can be written in front of the centimes.
//
// Arabic stands in the nominative and counts masculine nouns: دينار واحد، ديناران، ثلاثة دنانير،
// أحد عشر دينارًا، مئة دينار. A dual loses its ن before what it counts (مئتا دينار، ألفا دينار) and
// keeps it before more (مئتان وثلاثة دنانير). One and two after whole hundreds repeat the noun, as
// in «ألف ليلة وليلة»: مئة دينار ودينار واحد، مئة ألف وألفا دينار. Hundreds are spelt مئة, joined:
// ثلاثمئة.
#pragma once

#include <string>

#include "core/money.h"

namespace touat::receipts {

/// Whether the dinar is named with its country. In Arabic the adjective agrees with the form that
/// the dinar has (دينار جزائري واحد، ديناران جزائريان، دنانير جزائرية، دينارًا جزائريًا): that is how
/// anybody writes it by hand; a fixed «دينار جزائري» after every number is a program's mistake.
enum class DinarName { plain, algerian };

/// "mille deux cent cinquante dinars et cinquante centimes". The amount must fit a document.
std::string inFrenchWords(Money amount, DinarName name = DinarName::plain);

/// "ألف ومئتان وخمسون دينارًا وخمسون سنتيمًا". The amount must fit a document.
std::string inArabicWords(Money amount, DinarName name = DinarName::plain);

// The sentences that close a document, the dinar named in full. A colon stands before the amount,
// as on the country's invoices: it spares "de un" in French and the genitive in Arabic. The
// Arabic ones are seen in Algerian software and still to be confirmed by an accountant there.
std::string frenchInvoiceClosing(Money total); // "Arrêtée la présente facture à la somme de : …"
std::string arabicInvoiceClosing(Money total); // "أوقفت هذه الفاتورة عند مبلغ: …"
std::string frenchCreditNoteClosing(Money total); // "Arrêté le présent avoir à la somme de : …"
std::string arabicCreditNoteClosing(Money total); // "أوقفت هذه الفاتورة الدائنة عند مبلغ: …"

} // namespace touat::receipts
