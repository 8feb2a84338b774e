using Prevenance.Storage;

namespace Prevenance.Accounts;

/// <summary>The seals of people: what is sealed with somebody's own is gone with her key, in every copy of the database.</summary>
public interface IPersonSeals
{
    /// <param name="people">Whose.</param>
    /// <returns>The seal of each; those whose key was destroyed, or never was, are left out.</returns>
    Task<IReadOnlyDictionary<FileKey, Seal>> Of(IReadOnlyCollection<FileKey> people);
}
