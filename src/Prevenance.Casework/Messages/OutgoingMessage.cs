namespace Prevenance.Casework.Messages;

/// <summary>What is known of the person, which her message must not tell.</summary>
public sealed record MessageCircumstances
{
    /// <summary>Whether where she lives is hidden: then no shelter and no move is named either.</summary>
    public bool AddressIsHidden { get; init; }

    /// <summary>Her family names, and those of the people near her.</summary>
    public IReadOnlyList<string> FamilyNames { get; init; } = [];

    /// <summary>Names of those who work with her, which may be said.</summary>
    public IReadOnlyList<string> WorkerNames { get; init; } = [];

    /// <summary>Public places, with their addresses, that may be written as they stand.</summary>
    public IReadOnlyList<string> KnownPlaces { get; init; } = [];

    /// <summary>What would tell where she is, when it is hidden: a street, a town, a name on a door.</summary>
    public IReadOnlyList<string> HiddenWords { get; init; } = [];
}

/// <summary>What may leave by text message or e-mail, where anybody may read it: a day, an hour, a place that she knows, whom she meets.</summary>
/// <param name="Holds">What holds it back, in the order of the reasons; nothing when it may leave.</param>
public sealed record OutgoingMessage(IReadOnlyList<MessageHold> Holds)
{
    private const int MostLength = 10_000;

    public bool MayLeave => Holds.Count == 0;

    /// <inheritdoc cref="Check(string, MessageCircumstances, Vocabulary)"/>
    public static OutgoingMessage Check(string text, MessageCircumstances circumstances) => Check(text, circumstances, Vocabulary.Own);

    /// <param name="text">The whole message, its subject too.</param>
    /// <param name="circumstances">What is known of the person.</param>
    /// <param name="vocabulary">The words that hold it back.</param>
    /// <exception cref="RefusalException">The message is longer than any.</exception>
    public static OutgoingMessage Check(string text, MessageCircumstances circumstances, Vocabulary vocabulary)
    {
        if (text.Length > MostLength)
            throw new RefusalException(Text.Of($"le message a plus de {MostLength} caractères", $"the message is longer than {MostLength} characters"));
        var rest = circumstances.KnownPlaces.Where(place => place.Length > 0).Aggregate(text, (left, place) => left.Replace(place, "·", StringComparison.OrdinalIgnoreCase));
        var words = Word.In(rest);
        var holds = vocabulary.In(rest, words)
            .Concat(Addresses.In(rest).Select(found => new MessageHold(HoldReason.Address, found)))
            .Concat(Numbers.In(rest).Select(found => new MessageHold(HoldReason.Number, found)))
            .Concat(Names.In(rest, vocabulary).Where(found => !circumstances.WorkerNames.Any(name => Stands(Word.In(found), name))).Select(found => new MessageHold(HoldReason.Name, found)))
            .Concat(circumstances.FamilyNames.Where(name => Stands(words, name)).Select(name => new MessageHold(HoldReason.Name, name)))
            .Concat(circumstances.HiddenWords.Where(word => Stands(words, word)).Select(word => new MessageHold(HoldReason.Whereabouts, word)));
        return new OutgoingMessage([.. holds.Where(hold => circumstances.AddressIsHidden || hold.Reason != HoldReason.Shelter).Distinct().OrderBy(hold => hold.Reason)]);
    }

    private static bool Stands(IReadOnlyList<Word> words, string name)
    {
        var looked = Word.In(name);
        return looked.Count > 0 && Enumerable.Range(0, Math.Max(0, words.Count - looked.Count + 1))
            .Any(at => looked.Select((word, rank) => words[at + rank].Is(word.Plain)).All(stands => stands));
    }
}
