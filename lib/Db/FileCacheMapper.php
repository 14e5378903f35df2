<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Db;

use OCA\DocumentGate\Model\FileTree;
use OCA\DocumentGate\Model\UncheckedFile;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Reads the server's tables of files and mounts, where what is needed cannot be asked otherwise for many files at once. */
class FileCacheMapper {
	public function __construct(
		private readonly IDBConnection $db,
	) {
	}

	/**
	 * Files with content in a folder and below it that have no case.
	 *
	 * @return list<UncheckedFile>
	 */
	public function unchecked(int $storageId, string $folder, int $folderType, int $after, int $limit): array {
		$query = $this->db->getQueryBuilder();
		$query->select('f.fileid', 'f.storage', 'f.path', 'f.size', 'f.mtime', 'f.mimetype')
			->from('filecache', 'f')
			->leftJoin('f', 'documentgate_items', 'i', $query->expr()->andX($query->expr()->eq('f.fileid', 'i.file_id'), $query->expr()->eq('i.in_place', $query->createNamedParameter(1, IQueryBuilder::PARAM_INT))))
			->where($query->expr()->eq('f.storage', $query->createNamedParameter($storageId, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->gt('f.fileid', $query->createNamedParameter($after, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->gt('f.size', $query->createNamedParameter(0, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->neq('f.mimetype', $query->createNamedParameter($folderType, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->isNull('i.id'))
			->orderBy('f.fileid', 'ASC')->setMaxResults($limit);
		if ($folder !== '') {
			$query->andWhere($query->expr()->like('f.path', $query->createNamedParameter($this->db->escapeLikeParameter($folder) . '/%')));
		}
		$result = $query->executeQuery();
		$files = [];
		while ($row = $result->fetch()) {
			$files[] = new UncheckedFile((int)$row['fileid'], (int)$row['storage'], (string)$row['path'], (int)$row['size'], (int)$row['mtime'], (int)$row['mimetype']);
		}
		$result->closeCursor();
		return $files;
	}

	public function fileIdAt(int $storageId, string $pathHash): ?int {
		$query = $this->db->getQueryBuilder();
		$query->select('fileid')->from('filecache')
			->where($query->expr()->eq('storage', $query->createNamedParameter($storageId, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->eq('path_hash', $query->createNamedParameter($pathHash)));
		$result = $query->executeQuery();
		$fileId = $result->fetchOne();
		$result->closeCursor();
		return $fileId === false ? null : (int)$fileId;
	}

	/** Where a team folder lies; null: there is none with this number, or the app that has them is another one by now. */
	public function teamFolder(int $teamFolderId): ?FileTree {
		if (!$this->db->tableExists('group_folders')) {
			return null;
		}
		$query = $this->db->getQueryBuilder();
		$query->select('f.storage', 'f.path')
			->from('group_folders', 't')
			->innerJoin('t', 'filecache', 'f', $query->expr()->eq('t.root_id', 'f.fileid'))
			->where($query->expr()->eq('t.folder_id', $query->createNamedParameter($teamFolderId, IQueryBuilder::PARAM_INT)));
		$result = $query->executeQuery();
		$row = $result->fetch();
		$result->closeCursor();
		return $row === false ? null : new FileTree((int)$row['storage'], trim((string)$row['path'], '/'), null, $teamFolderId);
	}
}
