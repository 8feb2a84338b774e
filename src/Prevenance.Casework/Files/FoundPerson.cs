using Prevenance.Accounts;
using Prevenance.Casework.People.Comparing;

namespace Prevenance.Casework.Files;

/// <summary>Somebody whom a search found, as far as who searched may see.</summary>
/// <param name="File">Whose file; nothing where its existence is all that may be told.</param>
/// <param name="Name">Her name, or her initials.</param>
/// <param name="Birth">Her day of birth, or its year.</param>
/// <param name="Answer">How much may be seen: the whole, who follows her, or initials.</param>
/// <param name="Likeness">How near she is to who was looked for; nothing for a search by typed letters.</param>
public sealed record FoundPerson(FileKey? File, string Name, string? Birth, Answer Answer, Likeness? Likeness = null);
