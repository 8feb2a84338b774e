using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.MutualHelp.Records.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AppealsAndIntroductions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "Introduced",
                table: "help_members",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SuspendedBy",
                table: "help_members",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "help_appeals",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Member = table.Column<string>(type: "TEXT", nullable: false),
                    About = table.Column<string>(type: "TEXT", nullable: false),
                    Quarter = table.Column<string>(type: "TEXT", nullable: false),
                    Against = table.Column<string>(type: "TEXT", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SettledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SettledBy = table.Column<string>(type: "TEXT", nullable: true),
                    Stands = table.Column<bool>(type: "INTEGER", nullable: true),
                    SealedAnswer = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_help_appeals", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_help_appeals_Against",
                table: "help_appeals",
                column: "Against");

            migrationBuilder.CreateIndex(
                name: "IX_help_appeals_Member_About",
                table: "help_appeals",
                columns: new[] { "Member", "About" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_help_appeals_Quarter_SettledOn",
                table: "help_appeals",
                columns: new[] { "Quarter", "SettledOn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "help_appeals");

            migrationBuilder.DropColumn(
                name: "Introduced",
                table: "help_members");

            migrationBuilder.DropColumn(
                name: "SuspendedBy",
                table: "help_members");
        }
    }
}
