namespace Prevenance.MutualHelp.Notices;

/// <summary>What a notice says.</summary>
/// <param name="Name">The name of the place, or of the organisation.</param>
/// <param name="What">What happens there, or what volunteers would do.</param>
public sealed record NoticeWords(string Name, string What)
{
    /// <summary>In characters, of each.</summary>
    public const int Longest = 1_000;

    /// <summary>The public address of a place; nothing of a call for volunteers.</summary>
    public string? Address { get; init; }

    /// <summary>When a place is open, as OpenStreetMap writes it, or when volunteers are needed, in words; nothing where it is not said.</summary>
    public string? When { get; init; }

    /// <summary>Who keeps a place.</summary>
    public string? Keeper { get; init; }

    /// <summary>The public contact of an organisation; nothing where members write through the relay.</summary>
    public string? Contact { get; init; }
}

/// <summary>A place or a call for volunteers, as everybody reads it.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Quarter">Where.</param>
/// <param name="Words">What it says.</param>
/// <param name="TrueOn">When an animator last said that it is true.</param>
/// <param name="Until">Until when: it is closed the day after, unless somebody says that it is still true.</param>
/// <param name="Closed">Why it is closed, in the words of who closed it, or because nobody said that it is still true; nothing while it is open.</param>
public sealed record Notice(string Id, NoticeKind Kind, string Quarter, NoticeWords Words, DateOnly TrueOn, DateOnly Until, Text? Closed)
{
    public bool IsOpen => Closed is null;
}
