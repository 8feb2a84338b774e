namespace Prevenance.Casework.People.Searching;

/// <summary>A store that finds persons by their codes, and opens the few that are worth it.</summary>
public interface ICodedPersons
{
    /// <summary>The persons that share most with the codes: the sum of the weights of those that they share, the greatest first.</summary>
    /// <param name="codes">Those of the person that is looked for.</param>
    /// <param name="most">How many may be opened.</param>
    IReadOnlyList<Person> Open(IReadOnlyList<NameCode> codes, int most);
}
