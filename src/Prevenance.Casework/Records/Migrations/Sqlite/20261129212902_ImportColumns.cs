using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.Casework.Records.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ImportColumns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "casework_import_columns",
                columns: table => new
                {
                    Team = table.Column<string>(type: "TEXT", nullable: false),
                    Header = table.Column<string>(type: "TEXT", nullable: false),
                    Column = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_import_columns", x => new { x.Team, x.Header });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "casework_import_columns");
        }
    }
}
