namespace Prevenance.Accounts;

/// <summary>Whatever keeps something of people beside their files: it forgets who is erased.</summary>
public interface IForgetsPeople
{
    /// <summary>Erases all that is kept of a person. Asked again, it changes nothing.</summary>
    /// <param name="person">Whose file was erased.</param>
    Task Forget(FileKey person);
}
