namespace Prevenance.Aids.Import;

/// <summary>What came of one aid: taken, with its text in our form, or refused with a reason.</summary>
/// <param name="Place">The file that it was read from.</param>
/// <param name="Id">Its name.</param>
/// <param name="Text">The aid in our form; nothing when it was refused.</param>
/// <param name="Refusal">Why it was refused; nothing when it was taken.</param>
/// <param name="Detail">What to correct; empty when it was taken.</param>
public sealed record ImportedAid(string Place, string Id, string? Text, ImportRefusal? Refusal, string Detail);
