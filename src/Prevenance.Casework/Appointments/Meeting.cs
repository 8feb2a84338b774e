using Prevenance.Accounts;

namespace Prevenance.Casework.Appointments;

/// <summary>Somebody meets a person: an appointment, or a contact.</summary>
/// <param name="Person">Whose file it is in.</param>
/// <param name="Worker">The account of who meets her; empty where she came by herself into her file.</param>
/// <param name="Day">The day, in Paris.</param>
public readonly record struct Meeting(FileKey Person, string Worker, DateOnly Day);
