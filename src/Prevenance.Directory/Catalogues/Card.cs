using System.Text.Json;
using Prevenance.Directories.Publishing;

namespace Prevenance.Directories.Catalogues;

/// <summary>A service as the directory knows it: what its source wrote, with what is known better here.</summary>
/// <param name="Service">With its corrections, for professionals.</param>
/// <param name="State">Whether it exists today.</param>
public sealed record Card(Service Service, CardState State)
{
    /// <summary>A service that its source has no more is sought for so many days.</summary>
    public const int DaysSoughtWhenAbsent = 30;

    /// <summary>As everybody may read it.</summary>
    public Service View { get; } = PublicView.Of(Service);

    /// <summary>Since when its source has it no more.</summary>
    public DateOnly? AbsentSince { get; init; }

    /// <summary>The fields that are not as the source wrote them, each with where it is known from.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>What its source wrote, as it wrote it.</summary>
    internal JsonElement Source { get; init; }

    /// <summary>The same with its corrections.</summary>
    internal JsonElement Written { get; init; }

    /// <summary>The fields that a human may know better, each as it is now and as its source writes it: for professionals.</summary>
    public IReadOnlyList<CardField> Fields => [.. FieldValue.Offered.Select(name => new CardField(name, FieldValue.Told(Written, name), FieldValue.Told(Source, name), Corrections.FirstOrDefault(one => one.Field == name)))];

    /// <summary>Whether it takes nobody new for now, and may again: closed for a while, full, on hold, or with a waiting list.</summary>
    public bool IsWaitedForOn(DateOnly day) => State != CardState.Ended
        && (Service.Closure?.Includes(day) == true || Service.Capacity?.On(day) is Room.Full or Room.WaitingList or Room.OnHold);

    /// <summary>Whether searches list it; one that they do not list is still read by who names it.</summary>
    public bool IsSoughtOn(DateOnly day) => State != CardState.Ended && !(AbsentSince?.AddDays(DaysSoughtWhenAbsent) < day);
}

/// <summary>A field that somebody here knows better than the source. It ends when the source changes that field.</summary>
/// <param name="Id">Its own identifier.</param>
/// <param name="Field">The field, as the format names it.</param>
/// <param name="KnownFrom">From whom it is known.</param>
/// <param name="By">Who made it.</param>
/// <param name="MadeOn">When.</param>
public sealed record Correction(string Id, string Field, string KnownFrom, string By, DateOnly MadeOn)
{
    /// <summary>What its source writes there, in the codes of the format where it has any; nothing where it writes nothing.</summary>
    public string? SourceWrites { get; init; }

    /// <summary>Whether the field is for professionals only: what its source writes there is told to nobody else.</summary>
    public bool IsForProfessionals => Field is "contact_nom_prenom" or "courriel";
}

/// <summary>A field of a card.</summary>
/// <param name="Name">As the format names it.</param>
/// <param name="Now">What it says, with its correction, in the codes of the format where it has any; nothing where it says nothing.</param>
/// <param name="Source">What its source writes.</param>
/// <param name="Correction">What is known better here.</param>
public sealed record CardField(string Name, string? Now, string? Source, Correction? Correction);
