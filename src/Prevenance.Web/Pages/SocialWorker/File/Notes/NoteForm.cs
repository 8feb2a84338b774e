using Microsoft.AspNetCore.Http;
using Prevenance.Accounts;
using Prevenance.Casework.Notes;
using Prevenance.Web.Components;

namespace Prevenance.Web.Pages.SocialWorker.File.Notes;

/// <summary>What was typed of a note, word for word.</summary>
/// <param name="Words">What it says.</param>
/// <param name="Alone">What the person said alone.</param>
/// <param name="Tier">Who it is for.</param>
/// <param name="Partner">The account of the partner.</param>
/// <param name="About">The files of the others whom it is about.</param>
/// <param name="IsKeptFromParents">Whether a minor asked that her parents not be told.</param>
/// <param name="Hers">Her own sentence.</param>
public sealed record NoteForm(string Words = "", string Alone = "", string Tier = nameof(NoteTier.Team), string Partner = "", IReadOnlyList<string>? About = null, bool IsKeptFromParents = false, string Hers = "")
{
    /// <param name="form">What was sent.</param>
    /// <param name="place">The part that was written anew; nothing for a new note.</param>
    public static NoteForm Of(IFormCollection form, int? place) => new(
        form[place is { } part ? $"words.{part}" : "words"].ToString(), form["alone"].ToString(), form["tier"].ToString(), form["partner"].ToString(),
        [.. form["about"].OfType<string>().Distinct()], form["parents"].Count > 0, form["hers"].ToString());

    /// <summary>The tier that was chosen; that of the team where none was.</summary>
    public NoteTier ReadTier() => Enum.TryParse<NoteTier>(Tier, out var tier) && Enum.IsDefined(tier) ? tier : NoteTier.Team;

    /// <summary>The note; what cannot be taken is noted by its field.</summary>
    public WrittenNote? Read(Viewer author, FileKey file, Errors errors)
    {
        var tier = ReadTier();
        if (tier == NoteTier.Partner && Partner.Length == 0)
            errors.Note("partner", NotesText.NoPartner);
        NotePart[] parts = [new(Words), new(Alone, file)];
        var said = parts.Where(part => part.Words.Trim().Length > 0).ToList();
        return errors.Any ? null : new WrittenNote(tier, said.Count > 0 ? said : [new(Words)])
        {
            IsKeptFromParents = IsKeptFromParents,
            Named = [.. IsKeptFromParents ? [author.Account!] : Array.Empty<string>(), .. tier == NoteTier.Partner ? [Partner] : Array.Empty<string>()],
        };
    }
}
