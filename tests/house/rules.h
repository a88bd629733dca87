// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of the house. Each is a function over text: it knows no disk, so an example can be put
// to it as easily as the tree, and it says what it found with the remedy.
#pragma once

#include "source.h"

namespace house {

struct Finding {
    std::string file;
    std::size_t line = 1;
    std::string remedy;
};
using Findings = std::vector<Finding>;
using Rule = Findings (*)(const File&);

Findings overAll(const Tree& tree, Rule rule);

// Layers
Findings includesFlowOneWay(const File& file);
Findings nounsReadNoTables(const File& file);
Findings qtStaysOutside(const File& file);
Findings librariesStayInTheirPlace(const File& file);

// What code may do
Findings noFloatingPoint(const File& file);
Findings bothSidesAreInBrackets(const File& file);
Findings sqlStaysInItsPlace(const File& file);
Findings tablesAreStrict(const File& file);
/// Functions of tables that change rows, known by their SQL, are called by those who apply facts.
Findings onlyFactsChangeTables(const Tree& tree);
Findings timeAndChanceAreHandedIn(const File& file);
Findings noGlobalState(const File& file);

// Names and looks
Findings namesSaySomething(const File& file);
Findings headersSayWhatTheyAre(const File& file);
Findings nothingIsTooLong(const File& file);
Findings licenceIsNamed(const File& file);
Findings noMachinePaths(const File& file);
Findings noPromisesForLater(const File& file);

// Completeness
Findings cmakeKnowsEveryFile(const Tree& tree);
Findings everyFactHasASample(const Tree& tree);
Findings everyReasonIsGivenAndProvoked(const Tree& tree);
Findings documentsNameWhatExists(const Tree& tree);

// What was promised
/// A row of the feature table is shown by a test that is named row12_… after it.
Findings everyRowHasATest(const Tree& tree);
/// The head of posting_rows_test.cpp says which tests show which row of the posting table.
Findings everyPostingRowHasATest(const Tree& tree);
Findings decisionsAreNumberedOnce(const File& file);
Findings glossaryHasNoWordTwice(const File& file);

// QML
Findings propertiesHaveTypes(const File& file);
Findings noScripts(const File& file);
Findings noContextProperties(const File& file);
Findings oneSingleton(const File& file);
Findings partsKnowNobody(const File& file);
Findings delegatesAreBound(const File& file);
Findings fingersMeetItems(const File& file);
Findings coloursComeFromTheme(const File& file);
Findings wordsAreTranslatable(const File& file);
Findings sentencesHaveComments(const File& file);
Findings everySentenceIsTranslated(const Tree& tree);
/// One word, one meaning: the words that translations have mixed up before, and how French is set.
Findings translationsKeepToTheGlossary(const File& file);
/// In one place two sentences never read the same, vowel marks aside: one of two choices would be the other.
Findings eachSentenceHasItsOwnWords(const File& file);

} // namespace house
