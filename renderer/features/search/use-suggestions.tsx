import { Filter, History, MapPin, Trash2, UserRound } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Search } from '#contract/search.ts';
import { facetValueText } from '../../i18n/facet-words.ts';
import { type Text, useText, useTextLocale } from '../../i18n/text.ts';
import {
  type Completion,
  type Continuations,
  continuationsOf,
  type Line,
} from '../../state/completions.ts';
import { chosenFacets, chosenValues, withValues } from '../../state/filters.ts';
import { attempt } from '../../state/problems.ts';
import {
  clearSearchHistory,
  rememberSearch,
  useSearchHistory,
} from '../../state/search-history.ts';
import { useSearch } from '../../state/search.ts';
import { complete, type TypedWord } from '../../state/typed-word.ts';
import { openSearch, setFilters, setQuery, useWorkspace } from '../../state/workspace.ts';
import { Icon } from '../../ui/icon.tsx';
import { keysText } from '../../ui/keys.ts';
import { shortcuts } from '../../ui/shortcuts.ts';
import type { Suggestion, SuggestionGroup } from '../../ui/suggest-field.tsx';
import { TagDot } from '../../ui/tag-dot.tsx';

type Action = () => void;
/** What can be chosen, and what choosing it does. */
type Offer = { readonly suggestion: Suggestion; readonly run: Action };

type Suggestions = {
  readonly groups: readonly SuggestionGroup[];
  /** To be called with every change of the line. */
  readonly offer: (typed: string, caret: number) => void;
  readonly pick: (key: string) => void;
};

/** What is offered under the box: the last searches while it is empty, else what can follow. */
export function useSuggestions(query: string): Suggestions {
  const text = useText();
  const history = useHistoryOffers(text);
  const [line, setLine] = useState<Line | null>(null);
  const offered = useContinuations(line);
  const completions = useCompletionOffers(text, offered);
  const syntax = syntaxOffers(offered, (next) => setLine({ typed: next, caret: next.length }));
  // What was offered a letter ago stays until the answer to this one is here.
  const isCurrent = offered !== null && isBegunBy(query, offered.typed);
  const offers =
    query === ''
      ? [{ title: text('search.history'), offers: history }]
      : [
          { title: text('search.completions'), offers: isCurrent ? completions : [] },
          { title: text('search.syntax'), offers: isCurrent ? syntax : [] },
        ];
  return {
    groups: offers
      .filter((group) => group.offers.length > 0)
      .map((group) => ({
        key: group.title,
        title: group.title,
        items: group.offers.map(({ suggestion }) => suggestion),
      })),
    offer: (typed, caret) => setLine({ typed, caret }),
    pick: (key) =>
      offers
        .flatMap((group) => group.offers)
        .find(({ suggestion }) => suggestion.key === key)
        ?.run(),
  };
}

/** What can follow in a line; asked again as the index grows, which may not have been begun. */
function useContinuations(line: Line | null): Continuations | null {
  const locale = useTextLocale();
  // Also that all of it is ready: what was read last is completed only then.
  const progress = useSearch((state) => state.progress);
  const [continuations, setContinuations] = useState<Continuations | null>(null);
  useEffect(() => {
    if (!line) return;
    let isOutdated = false;
    void continuationsOf(line, locale, progress).then((found) => {
      if (!isOutdated) setContinuations(found);
    });
    return () => {
      isOutdated = true;
    };
  }, [line, locale, progress]);
  return continuations;
}

function isBegunBy(query: string, typed: string): boolean {
  return query.startsWith(typed) || typed.startsWith(query);
}

function useHistoryOffers(text: Text): readonly Offer[] {
  const searches = useSearchHistory((state) => state.searches);
  return useMemo(() => {
    if (searches.length === 0) return [];
    const offers = searches.map((search, index) => ({
      suggestion: {
        key: `history:${index}`,
        label: search.query,
        note: filterWords(search, text),
        before: <Icon of={History} />,
      },
      run: () => openSearch(search),
    }));
    const clear = {
      suggestion: {
        key: 'clear',
        label: text('search.clearHistory'),
        note: keysText(shortcuts.clearHistory),
        before: <Icon of={Trash2} />,
      },
      run: () => attempt(clearSearchHistory),
    };
    return [...offers, clear];
  }, [searches, text]);
}

function filterWords({ filters }: Search, text: Text): string {
  return chosenFacets(filters)
    .flatMap((facet) =>
      chosenValues(filters, facet).map((value) => facetValueText(facet, value, text)),
    )
    .join(', ');
}

function useCompletionOffers(text: Text, offered: Continuations | null): readonly Offer[] {
  const intl = useIntl();
  if (!offered?.word) return [];
  const { typed, word, completions } = offered;
  return completions
    .filter((one) => one.kind !== 'word' || one.text !== word.text.toLowerCase())
    .map((one) => ({
      suggestion: {
        key: `${one.kind}:${one.text}`,
        label: one.text,
        note: [
          one.kind === 'word' ? '' : text(`search.completion.${one.kind}`),
          intl.formatNumber(one.count),
        ]
          .filter(Boolean)
          .join(' · '),
        before: drawingOf(one),
      },
      run: () => take(typed, word, one),
    }));
}

/** `goOn` is called with a query that names a field and waits for its value. */
function syntaxOffers(
  offered: Continuations | null,
  goOn: (query: string) => void,
): readonly Offer[] {
  if (!offered) return [];
  const { typed, syntax } = offered;
  return syntax.map(({ kind, text, insert, from, to }) => {
    const leadsOn = kind === 'field';
    return {
      suggestion: { key: `syntax:${text}`, label: text, before: <Icon of={Filter} />, leadsOn },
      run: () => {
        const next = typed.slice(0, from) + insert + typed.slice(to);
        setQuery(next);
        if (leadsOn) goOn(next);
      },
    };
  });
}

function endOf({ start, text }: TypedWord): number {
  return start + text.length;
}

function drawingOf({ kind, text }: Completion): ReactNode {
  switch (kind) {
    case 'tag':
      return <TagDot name={text} />;
    case 'person':
      return <Icon of={UserRound} />;
    case 'place':
      return <Icon of={MapPin} />;
    case 'word':
      return null;
  }
}

/** A tag becomes a filter, which is what a tag is for; anything else becomes words. */
function take(query: string, word: TypedWord, { kind, text }: Completion): void {
  const { filters } = useWorkspace.getState();
  if (kind === 'tag') {
    setQuery(`${query.slice(0, word.start)}${query.slice(endOf(word)).trimStart()}`);
    setFilters(withValues(filters, 'topic', [...chosenValues(filters, 'topic'), text]));
  } else {
    setQuery(complete(query, word, text));
  }
  rememberSearch();
}
