using Microsoft.AspNetCore.Http;
using Prevenance.Directories;
using Prevenance.Directories.Catalogues;
using Prevenance.Web.Components;
using Prevenance.Web.Pages.Services.Cards;

namespace Prevenance.Web.Pages.Services.Correcting;

/// <summary>What was typed to put a card right, word for word.</summary>
/// <param name="Service">The card.</param>
/// <param name="Field">The field; empty while none was chosen.</param>
/// <param name="Value">What it should say; nothing while it was not typed.</param>
/// <param name="KnownFrom">From whom that is known.</param>
public sealed record CorrectionForm(string Service, string Field = "", string? Value = null, string KnownFrom = "")
{
    /// <summary>What is put right: a field, whether there is room, or whether it is open.</summary>
    public CorrectedPart? Part { get; init; }

    /// <summary>Whether there is room, by the name of <see cref="Prevenance.Directories.Room"/>.</summary>
    public string Room { get; init; } = "";

    /// <summary>Whether it is open, by the name of <see cref="CardState"/>.</summary>
    public string State { get; init; } = "";

    /// <summary>Until when.</summary>
    public string Until { get; init; } = "";

    public static CorrectionForm Of(IFormCollection form) => new(form["service"].ToString(), form["field"].ToString(), form["value"].ToString(), form["known"].ToString())
    {
        Part = Enum.TryParse<CorrectedPart>(form["part"], out var part) && Enum.IsDefined(part) ? part : null,
        Room = form["room"].ToString(),
        State = form["state"].ToString(),
        Until = form["until"].ToString().Trim(),
    };

    /// <summary>Puts the card right.</summary>
    /// <param name="catalogue">The cards.</param>
    /// <param name="id">The card.</param>
    /// <param name="knownFrom">From whom it is known.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="today">The day.</param>
    /// <param name="errors">What is to be put right first.</param>
    /// <returns>Whether it was done; else what is to be put right is noted.</returns>
    internal async Task<bool> Put(Catalogue catalogue, string id, string knownFrom, string by, DateOnly today, Errors errors)
    {
        var until = UntilIn(errors, today);
        if (errors.Any)
            return false;
        try
        {
            switch (Part)
            {
                case CorrectedPart.Field when !FieldValue.Offered.Contains(Field):
                    errors.Note("value", CorrectionText.NotOffered);
                    return false;
                case CorrectedPart.Field:
                    await catalogue.Correct(id, Field, FieldValue.Typed(Field, FieldWords.Typed(Field, Value ?? "")), knownFrom, by);
                    return true;
                case CorrectedPart.Room when Enum.TryParse<Room>(Room, out var room) && Enum.IsDefined(room):
                    await catalogue.SayRoom(id, room, room is Directories.Room.OnHold or Directories.Room.WaitingList ? until : null, knownFrom, by);
                    return true;
                case CorrectedPart.State when Enum.TryParse<CardState>(State, out var state) && Enum.IsDefined(state):
                    await catalogue.SetState(id, state, until, by);
                    return true;
                default:
                    errors.Note(Part == CorrectedPart.State ? "state" : "room", CorrectionText.Choose);
                    return false;
            }
        }
        catch (RefusalException refusal)
        {
            errors.Note(refusal.Refusals[0].Place == Catalogue.KnownFromField ? "known" : "value", refusal.Reason.AsSentence());
            return false;
        }
    }

    private DateOnly? UntilIn(Errors errors, DateOnly today)
    {
        if (Until.Length == 0)
            return null;
        var day = TypedDay.Read(Until);
        if (day is null || day < today)
            errors.Note("until", CorrectionText.DayToCome);
        return day;
    }
}

/// <summary>What is put right on a card.</summary>
public enum CorrectedPart
{
    Field,
    Room,
    State,
}
