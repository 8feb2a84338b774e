namespace Prevenance.Populations;

/// <summary>A folder that is made under another name, and takes its own only when it is whole.</summary>
internal sealed class NewFolder(string path)
{
    private readonly string path = Path.TrimEndingDirectorySeparator(path);

    /// <summary>The name that it bears until then.</summary>
    public string Partial => path + ".part";

    /// <summary>Whether it has its name.</summary>
    public bool IsComplete => Directory.Exists(path);

    /// <exception cref="RefusalException">The folder is there already.</exception>
    public void RequireNew()
    {
        if (Path.Exists(path))
            throw new RefusalException(path, new Text("existe déjà ; donnez le nom d’un dossier à créer", "is there already; give the name of a folder to make"));
    }

    /// <summary>Begins anew: what an earlier attempt left goes.</summary>
    /// <exception cref="RefusalException">The folder is there already.</exception>
    public void Begin()
    {
        RequireNew();
        Abandon();
        Directory.CreateDirectory(Partial);
    }

    /// <summary>Gives it its name.</summary>
    public void Complete() => Directory.Move(Partial, path);

    /// <summary>Leaves nothing behind, but what has its name.</summary>
    public void Abandon()
    {
        if (Directory.Exists(Partial))
            Directory.Delete(Partial, recursive: true);
    }
}
