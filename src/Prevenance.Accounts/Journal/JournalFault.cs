namespace Prevenance.Accounts.Journal;

/// <summary>Something in the journal that is not as it was written.</summary>
/// <param name="Month">The month's segment, as 202611.</param>
/// <param name="Number">The line; the first one where several are missing.</param>
/// <param name="Kind">What was done to it.</param>
public sealed record JournalFault(int Month, long Number, JournalFaultKind Kind)
{
    /// <summary>What is wrong, and where.</summary>
    public Text Sentence => Kind switch
    {
        JournalFaultKind.Altered => Text.Of($"{Month}, ligne {Number} : elle n’est plus celle qui a été écrite", $"{Month}, line {Number}: it is no longer the one that was written"),
        JournalFaultKind.Removed => Text.Of($"{Month}, ligne {Number} : une ou plusieurs lignes manquent à partir d’ici", $"{Month}, line {Number}: one or more lines are missing from here"),
        JournalFaultKind.Inserted => Text.Of($"{Month}, ligne {Number} : elle n’a pas été écrite par l’application", $"{Month}, line {Number}: the application did not write it"),
        JournalFaultKind.Anchor => Text.Of($"{Month}, ligne {Number} : le repère gardé ailleurs n’est nulle part ; la fin du journal a été ôtée", $"{Month}, line {Number}: the anchor kept elsewhere is nowhere; the end of the journal was taken away"),
        _ => Text.Of($"{Month} : la clôture du mois n’est plus celle qui a été écrite", $"{Month}: what closes the month is no longer what was written"),
    };
}

/// <summary>What can be done to a journal.</summary>
public enum JournalFaultKind
{
    /// <summary>A line says something else than what was written.</summary>
    Altered,

    /// <summary>Lines are gone.</summary>
    Removed,

    /// <summary>A line was put in that the application did not write.</summary>
    Inserted,

    /// <summary>What is noted of a whole month does not hold.</summary>
    Segment,

    /// <summary>An anchor that was kept elsewhere is not among the lines: the end that it belonged to is gone.</summary>
    Anchor,
}

/// <summary>What a journal is found to be.</summary>
/// <param name="Lines">How many lines were read.</param>
/// <param name="Pruned">How many months hold no line any more, their retention being over.</param>
/// <param name="Anchor">What the last line ends on: kept elsewhere, it tells later that nothing before it changed.</param>
/// <param name="Faults">What is wrong; nothing where all is as it was written.</param>
public sealed record JournalAudit(long Lines, int Pruned, string Anchor, IReadOnlyList<JournalFault> Faults);
